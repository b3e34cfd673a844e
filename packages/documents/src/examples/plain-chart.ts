import type { Chart } from '@meinungsbild/exchange'

/** A chart of the barest kind, so that the tests of the press do not hang on the charts' looks. */
export function plainChart(chart: Chart): string {
  const title = chart.title.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 60" width="640" height="60"><text x="0" y="20" font-family="Fira Sans" font-size="14" fill="currentColor">${title}</text><rect y="32" width="320" height="16"/></svg>`
}
