/** What was looked at, and what was found there: `warning` works today and should be seen to, `bad` does not work. */
export type Finding = {
  readonly area:
    | 'versions'
    | 'settings'
    | 'data'
    | 'databases'
    | 'keys'
    | 'clock'
    | 'mail'
    | 'signIn'
  readonly state: 'good' | 'warning' | 'bad'
  readonly sentence: string
}

export function good(area: Finding['area'], sentence: string): Finding {
  return { area, state: 'good', sentence }
}

export function warning(area: Finding['area'], sentence: string): Finding {
  return { area, state: 'warning', sentence }
}

export function bad(area: Finding['area'], sentence: string): Finding {
  return { area, state: 'bad', sentence }
}
