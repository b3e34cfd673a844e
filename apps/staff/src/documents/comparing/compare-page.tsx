import { Button, ButtonLink, Select, textsFor } from '@meinungsbild/design'
import type { DocumentDefinition } from '@meinungsbild/procedure'
import type { ShownInitiative } from '../../dossier/initiative-for.ts'
import type { Frame } from '../../layout/frame.ts'
import { StaffPage } from '../../layout/staff-page.tsx'
import { routes } from '../../routes.ts'
import { PartHeading } from '../part-heading.tsx'
import { comparingTexts } from './comparing.texts.ts'
import { workingCopy, type ComparedVersion } from './compared-version.ts'
import { compareTexts } from './compare-texts.ts'
import { readableTables } from './readable-tables.ts'
import { RowList } from './row-list.tsx'

type ComparePageProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly definition: DocumentDefinition
  readonly older: ComparedVersion
  readonly newer: ComparedVersion
  /** What can be chosen to be compared. */
  readonly names: readonly string[]
}

/** Two versions of a document, section by section, the older left and the newer right. */
export function ComparePage(props: ComparePageProps) {
  const { frame, initiative, definition, older, newer, names } = props
  const { language } = frame
  const texts = textsFor(comparingTexts, language)
  const place = { id: initiative.id, document: definition.id }
  const called = (name: string) =>
    name === workingCopy ? texts.workingCopy : texts.version(Number(name))
  const shown = definition.sections.filter(
    ({ id, required }) => required || older.sections[id] || newer.sections[id],
  )
  const sections = shown.map((section, index) => {
    const [before = '', after = ''] = [older, newer].map(({ sections }) => sections[section.id])
    const rows = compareTexts(...readableTables(before, after))
    return { section, index, rows, isChanged: rows.some(({ kind }) => kind === 'changed') }
  })
  const changed = sections.filter(({ isChanged }) => isChanged)
  return (
    <StaffPage
      frame={frame}
      title={texts.title(definition.title[language])}
      initiative={initiative}
      width="wide"
    >
      <form class="stack" method="get" action={routes.documentCompare.href(place)}>
        <div class="side-by-side">
          {(['von', 'nach'] as const).map((field) => (
            <Select
              key={field}
              name={field}
              label={field === 'von' ? texts.from : texts.to}
              value={field === 'von' ? older.name : newer.name}
              options={names.map((name) => ({ value: name, label: called(name) }))}
            />
          ))}
          <Button style="secondary">{texts.show}</Button>
        </div>
      </form>
      <p>
        {changed.length === 0
          ? texts.same
          : texts.lead(changed.length, called(older.name), called(newer.name))}{' '}
        {changed.length > 0 && texts.legend}
      </p>
      {sections.map(({ section, index, rows, isChanged }) => {
        const Heading = section.part === undefined ? 'h2' : 'h3'
        return (
          <>
            <PartHeading language={language} sections={shown} index={index} />
            <section class="stack">
              <Heading>{section.heading[language]}</Heading>
              {isChanged ? (
                <RowList
                  {...{ frame, rows }}
                  older={called(older.name)}
                  newer={called(newer.name)}
                />
              ) : (
                <p class="muted">{rows.length === 0 ? texts.emptyBoth : texts.unchanged}</p>
              )}
            </section>
          </>
        )
      })}
      <AttachmentChanges {...{ frame, older, newer }} />
      <ButtonLink style="tertiary" href={routes.document.href(place)}>
        {texts.back}
      </ButtonLink>
    </StaffPage>
  )
}

function AttachmentChanges({
  frame,
  older,
  newer,
}: Pick<ComparePageProps, 'frame' | 'older' | 'newer'>) {
  const texts = textsFor(comparingTexts, frame.language)
  const removed = older.attachments.filter((name) => !newer.attachments.includes(name))
  const added = newer.attachments.filter((name) => !older.attachments.includes(name))
  if (removed.length + added.length === 0) return null
  return (
    <section class="stack">
      <h2>{texts.attachments}</h2>
      <ul class="kern-list">
        {removed.map((name) => (
          <li>
            {texts.removed}: <del>{name}</del>
          </li>
        ))}
        {added.map((name) => (
          <li>
            {texts.added}: <ins>{name}</ins>
          </li>
        ))}
      </ul>
    </section>
  )
}
