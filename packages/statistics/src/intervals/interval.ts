/** Confidence interval (Konfidenzintervall). */
export type Interval = { readonly low: number; readonly high: number }

/** Confidence where the caller names none. */
export const usualLevel = 0.95
