import { Button, Card, DataTable, TextField, formatDay, textsFor } from '@meinungsbild/design'
import { germanDay } from '../dossier-timeline/german-day.ts'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import { routes } from '../routes.ts'
import type { Found } from './find-person.ts'
import type { RequestPageProps } from './request-page.tsx'
import { rightsTexts } from './rights-requests.texts.ts'

/** What is stored about the person: a search while names or codes are there, afterwards why there is nothing to find. */
export function SearchCard({ frame, request, traceable, found, values, errors }: RequestPageProps) {
  const { language } = frame
  const texts = textsFor(rightsTexts, language)
  if (traceable.kind !== 'before') {
    const { kind } = traceable
    return (
      <Card title={texts.findTitle}>
        <p>
          {kind === 'nowhere' && texts.findNowhere}
          {kind === 'none' && texts.findNone}
          {kind === 'after' && texts.findAfter(formatDay(germanDay(traceable.at), language))}
        </p>
      </Card>
    )
  }
  const list = routes.participantList.href({ id: traceable.initiative })
  return (
    <Card title={texts.findTitle}>
      <p>{texts.findBefore}</p>
      {!traceable.names && <p>{texts.findAddressesGone}</p>}
      <Form frame={frame} action={routes.rightsSearch.href({ request: request.id })} id="suche">
        {traceable.names && (
          <TextField
            name="name"
            label={texts.name}
            hint={texts.nameHint}
            value={values['name'] ?? ''}
            error={errorAt(errors, 'name')}
            optional
          />
        )}
        {traceable.survey && (
          <TextField
            name="code"
            label={texts.code}
            value={values['code'] ?? ''}
            error={errorAt(errors, 'code')}
            autocomplete="off"
            optional
          />
        )}
        <Button style="secondary">{texts.search}</Button>
      </Form>
      {found && <FoundFacts language={language} found={found} />}
      <p>
        {texts.objectionHint}{' '}
        <a class="kern-link" href={list}>
          {texts.toObjection}
        </a>
      </p>
    </Card>
  )
}

function FoundFacts({
  language,
  found,
}: {
  readonly language: 'de' | 'en'
  readonly found: Found
}) {
  const texts = textsFor(rightsTexts, language)
  const { code, name, people } = found
  return (
    <>
      {code && (
        <p>{code.known ? texts.codeKnown(code.participant, code.stratum) : texts.codeUnknown}</p>
      )}
      {name !== '' && (
        <DataTable<Found['people'][number]>
          caption={texts.found}
          rows={people}
          empty={texts.foundNobody}
          columns={[
            {
              head: texts.name,
              cell: ({ address }) => `${address.givenNames} ${address.familyName}`,
            },
            {
              head: texts.address,
              cell: ({ address, email }) =>
                [`${address.street}, ${address.postcode} ${address.town}`, email]
                  .filter((part) => part.trim() !== ',' && part.trim() !== '')
                  .join(', '),
            },
            { head: texts.stratum, cell: ({ stratum }) => stratum || '–' },
            { head: texts.standing, cell: ({ standing }) => texts[standing] },
            { head: texts.codeOf, cell: ({ hasCode }) => (hasCode ? texts.yes : texts.no) },
          ]}
        />
      )}
    </>
  )
}
