import { Button, ButtonLink, Buttons, Select, textsFor } from '@meinungsbild/design'
import { entryGroups, entryGroupTitle } from '@meinungsbild/procedure'
import type { Frame } from '../layout/frame.ts'
import { routes } from '../routes.ts'
import { dossierTimelineTexts } from './dossier.texts.ts'
import { fieldNames } from './dossier-query.ts'
import type { DossierView } from './dossier-view.ts'

type DossierFilterProps = {
  readonly frame: Frame
  /** Of the initiative. */
  readonly id: string
  readonly view: DossierView
}

/** Which entries are to be shown; sent by GET, so that the address is the excerpt. */
export function DossierFilter({ frame, id, view }: DossierFilterProps) {
  const { language } = frame
  const texts = textsFor(dossierTimelineTexts, language)
  const { query, course, people } = view
  const href = routes.dossier.href({ id })
  return (
    <form class="stack" method="get" action={href} id="auswahl">
      <div class="side-by-side">
        <Select
          name={fieldNames.stretch}
          label={texts.phase}
          value={String(query.stretch ?? '')}
          options={[
            { value: '', label: texts.allPhases },
            ...course.map(({ title, from, to }, index) => ({
              value: String(index + 1),
              label: texts.stretch(title[language], from, to),
            })),
          ]}
        />
        <Select
          name={fieldNames.group}
          label={texts.group}
          value={query.group ?? ''}
          options={[
            { value: '', label: texts.allGroups },
            ...entryGroups.map((group) => ({
              value: group,
              label: entryGroupTitle(group)[language],
            })),
          ]}
        />
        <Select
          name={fieldNames.person}
          label={texts.person}
          value={query.person ?? ''}
          options={[
            { value: '', label: texts.everybody },
            ...people.map(({ account, name }) => ({ value: account, label: name })),
          ]}
        />
      </div>
      <Buttons>
        <Button style="secondary">{texts.show}</Button>
        <ButtonLink style="tertiary" href={href}>
          {texts.showAll}
        </ButtonLink>
      </Buttons>
    </form>
  )
}
