import { SubNavigation, textsFor, type FormError } from '@meinungsbild/design'
import type { ComponentChildren } from 'preact'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import { initiativeTexts } from './initiative.texts.ts'

type InitiativeFrameProps = {
  readonly frame: Frame
  readonly initiative: Pick<LoadedInitiative, 'id' | 'state'>
  /** Heading of the page; without one it is the initiative's own title. */
  readonly title?: string
  readonly errors?: readonly FormError[]
  readonly done?: string | undefined
  readonly side?: ComponentChildren
  readonly width?: 'text' | 'wide'
  readonly children: ComponentChildren
}

/** The frame of every page that belongs to one initiative: the way here and its areas. Use it instead of `StaffPage`. */
export function InitiativeFrame({ initiative, title, children, ...rest }: InitiativeFrameProps) {
  const { language, path } = rest.frame
  const texts = textsFor(initiativeTexts, language)
  const { id } = initiative
  const name = initiative.state.initiative?.title ?? ''
  const overview = routes.initiative.href({ id })
  const area = (href: string, label: string) => ({
    ...{ href, label },
    current: path === href || (href !== overview && path.startsWith(`${href}/`)),
  })
  const list = { label: texts.listTitle, href: routes.initiatives.href() }
  return (
    <StaffPage
      {...rest}
      title={title ?? name}
      way={title === undefined ? [list] : [list, { label: name, href: overview }]}
    >
      <SubNavigation
        label={texts.areas}
        items={[
          area(overview, texts.areaOverview),
          area(routes.idea.href({ id }), texts.areaIdea),
          area(routes.documents.href({ id }), texts.areaDocuments),
          area(routes.questionnaire.href({ id }), texts.areaQuestionnaire),
          area(routes.field.href({ id }), texts.areaField),
          area(routes.results.href({ id }), texts.areaResults),
          area(routes.measures.href({ id }), texts.areaMeasures),
          area(routes.pressRelease.href({ id }), texts.areaPressRelease),
          area(routes.dossier.href({ id }), texts.areaDossier),
        ]}
      />
      {children}
    </StaffPage>
  )
}
