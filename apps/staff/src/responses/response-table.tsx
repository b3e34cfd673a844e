import { Badge, DataTable, Markdown, Moment, textsFor, type UiLanguage } from '@meinungsbild/design'
import type { UnitResponse } from '@meinungsbild/procedure'
import { contactWords } from '../people/contact-words.ts'
import { responsesTexts } from './responses.texts.ts'

type ResponseTableProps = {
  readonly language: UiLanguage
  readonly responses: readonly UnitResponse[]
}

const tones = { yes: 'success', partly: 'warning', no: 'danger' } as const

/** All Rückmeldungen, newest first; what a unit has replaced stays readable. */
export function ResponseTable({ language, responses }: ResponseTableProps) {
  const texts = textsFor(responsesTexts, language)
  const isReplaced = ({ unit, number }: UnitResponse) =>
    responses.some((later) => later.unit === unit && later.number > number)
  return (
    <DataTable<UnitResponse>
      caption={texts.caption}
      captionHidden
      rows={responses.toReversed()}
      empty={texts.none}
      columns={[
        { head: texts.unit, cell: ({ unit, by }) => `${unit} (${by.name})` },
        {
          head: texts.resources,
          cell: (response) => (
            <>
              <Badge label={texts[response.resources]} tone={tones[response.resources]} />{' '}
              {isReplaced(response) && <Badge label={texts.replaced} />}
            </>
          ),
        },
        {
          head: texts.contribution,
          cell: ({ contribution }) => <Markdown text={contribution} language={language} />,
        },
        {
          head: texts.contact,
          cell: ({ contact }) => contactWords(contact),
        },
        { head: texts.when, cell: ({ at }) => <Moment instant={at} /> },
      ]}
    />
  )
}
