/** What every page loads: one small file. What searches, sorts and filters is loaded where it is used. */
import './contents-list.ts';
import './heading-links.ts';
import './print-button.ts';
import './relative-day.ts';
import './search-dialog.ts';
import './theme-switch.ts';
