import type { Question } from '@meinungsbild/questionnaire'
import { assetHref } from '#asset-href'

/**
 * What a journey carries from page to page in hidden fields; the server remembers nothing.
 * `carried` is an urlencoded form with the answers of all pages but the shown one.
 */
export type JourneyState = {
  readonly id: string
  readonly token: string
  readonly carried: string
  /** `Circumstances.seed` in figures: decides random orders, the same on every page of a person. */
  readonly seed: string
  /** In open surveys: what the browser is to solve, and the solution if it has one (`proof-of-work.js`). */
  readonly proof?: { readonly challenge: string; readonly solution: string } | undefined
  /** Where "Weiter" leads: to the next page (default), or back to the check page that the citizen came from. */
  readonly onward?: 'next' | 'check'
}

export type JourneyFieldsProps = {
  /** The id of the shown page, `check` for the check page, `ending` for another ending. */
  readonly page: string
  readonly language: string
  /** The questions on the page: an answer may bring up another one, and the server has no memory of what was shown. */
  readonly shown?: readonly Question[]
  readonly state: JourneyState
}

/** The hidden fields of a journey. */
export function JourneyFields({ page, language, shown, state }: JourneyFieldsProps) {
  return (
    <>
      <input type="hidden" name="page" value={page} />
      {shown !== undefined && (
        <input type="hidden" name="shown" value={shown.map(({ id }) => id).join(' ')} />
      )}
      <input type="hidden" name="language" value={language} />
      <input type="hidden" name="id" value={state.id} />
      {state.token !== '' && <input type="hidden" name="token" value={state.token} />}
      {state.proof !== undefined && <ProofFields {...state.proof} />}
      <input type="hidden" name="seed" value={state.seed} />
      <input type="hidden" name="carried" value={state.carried} />
      {state.onward === 'check' && <input type="hidden" name="onward" value="check" />}
    </>
  )
}

/** The script only fills in the solution; who has none waits a moment when sending. */
function ProofFields({ challenge, solution }: NonNullable<JourneyState['proof']>) {
  return (
    <>
      <input type="hidden" name="door-challenge" value={challenge} />
      <input type="hidden" name="door-solution" value={solution} />
      <script type="module" src={assetHref('proof-of-work.js')} />
    </>
  )
}
