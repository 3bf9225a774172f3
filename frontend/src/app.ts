// What scripts add to every page. Each part looks for its own attribute and leaves the rest alone;
// without scripts the same page does the same things with one more click.

import { attachIslands } from './islands'
import { offerCopying } from './copying'
import { closeMenusFromOutside } from './menus'
import { focusSummary } from './summary'
import { sendOnce } from './sending'

focusSummary(document)
closeMenusFromOutside(document)
offerCopying(document)
sendOnce(document)
attachIslands(document)
