import type { Storage } from '@meinungsbild/storage'
import type { Provider } from './accounts/provider/provider.ts'
import type { InsideKey } from './inside-key/inside-key.ts'
import type { Courier } from './mailing/courier.ts'
import type { SurveyFigures } from './results/evaluation/survey-figures.ts'

/** Everything the staff application is a function of. */
export type StaffDeps = {
  readonly storage: Storage
  /** What the opened answers say, counted and protected. */
  readonly figures: SurveyFigures
  /** The clock. */
  readonly now: () => Date
  /** A new random id. */
  readonly newId: () => string
  /** Where staff reach this application; `https:` makes the cookie a secure one. */
  readonly publicUrl: string
  readonly collector: OuterMachine
  readonly admission: OuterMachine
  /** Signs what goes out to collector and admission. */
  readonly insideKey: InsideKey
  /** Sends e-mails; absent where the operator has set up no mail server. */
  readonly courier?: Courier | undefined
  /** Signs people in by OpenID Connect; absent where the operator has set up no provider. */
  readonly provider?: Provider | undefined
  /** Where incidents are written, a line or more each; never what somebody typed. */
  readonly log: (line: string) => void
}

/** A machine outside: the inside calls `internalUrl`, citizens open `publicUrl`. */
export type OuterMachine = { readonly internalUrl: string; readonly publicUrl: string }
