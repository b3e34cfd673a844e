/*
 * Presentation attributes give the colours of paper, where nobody applies a style sheet; on the web the classes
 * override them, in light and dark. What is drawn in `currentColor` without any of these has the colour of the text.
 */

export const paperText = '#14161f'
export const paper = '#ffffff'

/** The colour of what is shown. */
export const ink = { class: 'chart__ink', color: '#1a3da5', fill: 'currentColor' } as const

/** The colour of what stands against it: rejection against approval, the second line against the first. */
export const counterInk = {
  class: 'chart__counter-ink',
  color: '#8a4b00',
  fill: 'currentColor',
} as const

/** Text that is less than a figure. */
export const muted = { class: 'chart__muted', fill: '#4f5568' } as const

/** Figures on what has much of its colour, and on what has little. */
export const onStrong = { class: 'chart__on-strong', fill: paper } as const
export const onWeak = { class: 'chart__on-weak', fill: paperText } as const

/** Borders of what has a colour of its own. */
export const border = { class: 'chart__border', stroke: paperText } as const

/** Lines in the colour of the page, over what has much colour. */
export const cutOut = { class: 'chart__line-on-strong', stroke: paper, fill: 'none' } as const
