/**
 * A chart with a typeface that an office program has. Fira Sans, in whose widths it was reckoned,
 * seldom is there; Arial runs nearly as wide, and what else would come instead does not.
 */
export function withOfficeTypeface(svg: string): string {
  return svg.replace('font-family="Fira Sans, sans-serif"', 'font-family="Arial, sans-serif"')
}
