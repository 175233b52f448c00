import { useState } from 'preact/hooks';
import type { Settings } from '../contract/settings';
import type { OptionsWords } from './optionsWords';
import { siteHost } from './siteHost';

/** The reader's word on single sites: a list to change, and a line to add to it. */
export function SiteList(props: {
  sites: Settings['sites'];
  texts: OptionsWords['sites'];
  /** `null` takes the site off the list. */
  onSite: (host: string, rule: 'on' | 'off' | null) => void;
}) {
  const { sites, texts, onSite } = props;
  const [said, setSaid] = useState('');
  const rules = Object.entries(sites).sort(([a], [b]) => a.localeCompare(b));
  return (
    <>
      <p class="explained">{texts.explained}</p>
      {rules.length === 0 && <p class="explained">{texts.none}</p>}
      <ul class="sites">
        {rules.map(([host, rule]) => (
          <li key={host}>
            <span class="host">{host}</span>
            <RuleSelect
              label={texts.rule(host)}
              rule={rule}
              texts={texts}
              onRule={(next) => onSite(host, next)}
            />
            <button
              type="button"
              class="button"
              aria-label={texts.remove(host)}
              title={texts.remove(host)}
              onClick={() => {
                onSite(host, null);
                setSaid(texts.removed(host));
              }}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <SiteForm
        texts={texts}
        onAdd={(host, rule) => {
          onSite(host, rule);
          setSaid(texts.added(host));
        }}
      />
      <p class="unseen" role="status">
        {said}
      </p>
    </>
  );
}

function SiteForm(props: {
  texts: OptionsWords['sites'];
  onAdd: (host: string, rule: 'on' | 'off') => void;
}) {
  const { texts } = props;
  const [typed, setTyped] = useState('');
  const [rule, setRule] = useState<'on' | 'off'>('on');
  const [isWrong, setIsWrong] = useState(false);

  function add(event: Event): void {
    event.preventDefault();
    const host = siteHost(typed);
    setIsWrong(!host);
    if (!host) return;
    props.onAdd(host, rule);
    setTyped('');
  }

  return (
    <form class="add-site" noValidate onSubmit={add}>
      <input
        type="text"
        inputMode="url"
        class="search"
        aria-label={texts.host}
        placeholder={texts.example}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={typed}
        aria-invalid={isWrong}
        aria-describedby="site-wrong"
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <RuleSelect label={texts.rule(texts.host)} rule={rule} texts={texts} onRule={setRule} />
      <button type="submit" class="button first">
        {texts.add}
      </button>
      <p id="site-wrong" class="wrong" role="alert">
        {isWrong ? texts.wrong : ''}
      </p>
    </form>
  );
}

function RuleSelect(props: {
  label: string;
  rule: 'on' | 'off';
  texts: OptionsWords['sites'];
  onRule: (rule: 'on' | 'off') => void;
}) {
  return (
    <select
      class="button"
      aria-label={props.label}
      value={props.rule}
      onChange={(event) => props.onRule(event.currentTarget.value === 'off' ? 'off' : 'on')}
    >
      <option value="on">{props.texts.rules.on}</option>
      <option value="off">{props.texts.rules.off}</option>
    </select>
  );
}
