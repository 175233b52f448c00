import { render } from 'preact';
import '@/components/theme.css';
import '@/components/controls.css';
import '@/components/card.css';
import '@/components/knowledgeCard.css';
import './popup.css';
import { uiLanguage } from '../contract/uiLanguage';
import { App } from './App';

const root = document.getElementById('root');
if (!root) throw new Error('popup/index.html has no element with the id "root"');
const language = uiLanguage();
document.documentElement.lang = language;
render(<App language={language} />, root);
