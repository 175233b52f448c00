/** Prints what the gallery hangs, for programs that cannot make it themselves. */

import { cardsToHang } from './cardsToHang';

process.stdout.write(JSON.stringify(await cardsToHang()));
