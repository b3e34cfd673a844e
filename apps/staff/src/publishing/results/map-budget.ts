import { showsMuch, type MapFigure } from '../../results/maps/map-figures.ts'

/** Corners of borders that one page may draw, each twice: about 75 kB as they are sent. */
const mostOnPage = 6_000
/** Corners in all that one edition may bear: the whole document must stay below what the collector takes. */
const mostInAll = 200_000

/** Lets maps onto the pages of one edition as long as they are worth their weight. */
type MapBudget = {
  /** For one page: whether a map may stand on it. */
  page(): (map: MapFigure) => boolean
}

/** Maps that show something come in by their order until there would be too many; what they show stands in tables as well. */
export function mapBudget(): MapBudget {
  let left = mostInAll
  return {
    page() {
      let leftHere = mostOnPage
      return (map) => {
        const corners = map.chart.areas.reduce(
          (sum, { polygons }) => sum + polygons.flat(2).length,
          0,
        )
        if (!showsMuch(map) || corners > leftHere || corners > left) return false
        left -= corners
        leftHere -= corners
        return true
      }
    },
  }
}
