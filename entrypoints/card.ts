import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sitDown } from './card/sitDown';
import { deskOfFrame } from './contract/desk';

/** Brought in by the background on the first need of a page; sits down where `page.js` laid out the desk. */
export default defineUnlistedScript(() => {
  const desk = deskOfFrame();
  // Without a desk the page script has gone meanwhile; with a card on it, another copy came first.
  if (desk && !desk.card) sitDown(desk);
});
