import { render } from 'preact';
import '@/components/theme.css';
import '@/components/controls.css';
import '@/components/card.css';
import '@/components/knowledgeCard.css';
import './sidepanel.css';
import './dossier.css';
import './print.css';
import { uiLanguage } from '../contract/uiLanguage';
import { App } from './App';
import { tabAsked } from './tabAsked';

const root = document.getElementById('root');
if (!root) throw new Error('sidepanel/index.html has no element with the id "root"');
const language = uiLanguage();
document.documentElement.lang = language;
render(<App language={language} ofTab={tabAsked(location.search)} />, root);
