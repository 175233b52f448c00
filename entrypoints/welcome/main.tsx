import { render } from 'preact';
import '@/components/theme.css';
import '@/components/controls.css';
import './welcome.css';
import { uiLanguage } from '../contract/uiLanguage';
import { App } from './App';
import { welcomeWords } from './welcomeWords';

const root = document.getElementById('root');
if (!root) throw new Error('welcome/index.html has no element with the id "root"');
const language = uiLanguage();
document.documentElement.lang = language;
document.title = welcomeWords[language].title;
render(<App language={language} />, root);
