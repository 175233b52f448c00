import { render } from 'preact';
import '@/components/theme.css';
import '@/components/controls.css';
import './options.css';
import { uiLanguage } from '../contract/uiLanguage';
import { App } from './App';
import { optionsWords } from './optionsWords';

const root = document.getElementById('root');
if (!root) throw new Error('options/index.html has no element with the id "root"');
const language = uiLanguage();
document.documentElement.lang = language;
document.title = optionsWords[language].title;
render(<App language={language} />, root);
