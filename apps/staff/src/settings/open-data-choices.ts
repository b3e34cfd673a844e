import type { AuthoritySettings } from '@meinungsbild/storage'

/** Licences of open data, the usual one first. */
export const licences = [
  'dl-by-de',
  'dl-zero-de',
  'cc-by',
  'cc-zero',
] as const satisfies readonly AuthoritySettings['licence'][]

export const levels = [
  'LocalAuthority',
  'RegionalAuthority',
  'NationalAuthority',
] as const satisfies readonly AuthoritySettings['level'][]
