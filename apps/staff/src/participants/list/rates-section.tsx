import { Button, DataTable, NumberField, textsFor } from '@meinungsbild/design'
import { dispositionsOf, outcomeRateNames, outcomeRates } from '@meinungsbild/participants'
import { routes } from '../../routes.ts'
import { invitationsOf, type ListResponse } from './list-response.ts'
import type { ListProps } from './participant-list-page.tsx'
import { participantListTexts } from './participant-list.texts.ts'
import { percent } from './percent.ts'
import { rateTexts } from './rates.texts.ts'
import { sumOf } from './stratum-table.tsx'

/** The rates of AAPOR over all strata, once it is known who has used a code. */
export function RatesSection({
  frame,
  initiative,
  response,
  eligible,
}: ListProps & { readonly response: ListResponse }) {
  const { language } = frame
  const texts = textsFor(participantListTexts, language)
  const meanings = textsFor(rateTexts, language)
  const counts = invitationsOf(sumOf(response.rows))
  if (counts === undefined) return null
  const typed = Number(eligible.replace(',', '.'))
  const isShare = eligible.trim() !== '' && typed >= 0 && typed <= 100
  const rates = outcomeRates(dispositionsOf(counts), isShare ? typed / 100 : 1)
  return (
    <section class="stack" aria-labelledby="raten">
      <h2 id="raten">{texts.aapor}</h2>
      <p>{texts.aaporLead}</p>
      <DataTable
        caption={texts.aapor}
        captionHidden
        rows={outcomeRateNames.map((name) => ({ name, rate: rates[name] }))}
        columns={[
          { head: texts.rate, cell: ({ name }) => name },
          { head: texts.meaning, cell: ({ name }) => meanings[name] },
          { head: texts.value, numeric: true, cell: ({ rate }) => percent(rate, language) },
        ]}
      />
      <form
        class="stack"
        method="get"
        action={`${routes.participantList.href({ id: initiative.id })}#raten`}
      >
        <NumberField
          name="e"
          label={texts.eligible}
          hint={texts.eligibleHint}
          value={eligible}
          unit="%"
          error={isShare ? undefined : texts.eligibleWrong}
          decimals
        />
        <Button style="secondary">{texts.compute}</Button>
      </form>
    </section>
  )
}
