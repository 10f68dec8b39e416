import { followFragment, keepTabs } from './places.ts';
import { copyOnClick } from './copy.ts';
import { chooseTheme } from './choose-theme.ts';

copyOnClick();
keepTabs();
followFragment();
chooseTheme();
