import { followFragment, keepTabs } from './places.ts';
import { copyOnClick } from './copy.ts';
import { loadOnDemand } from './on-demand.ts';
import { chooseTheme } from './choose-theme.ts';
import { filterNames } from './filter-names.ts';
import { markSection } from './mark-section.ts';

copyOnClick();
keepTabs();
followFragment();
chooseTheme();
markSection();
filterNames();
loadOnDemand();
