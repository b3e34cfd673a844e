import { ErrorSummary, StaffLayout, type FormError } from '@meinungsbild/design'
import type { ComponentChildren, ComponentProps } from 'preact'
import { StandInBar } from '../absences/stand-in-bar.tsx'
import { routes } from '../routes.ts'
import { searchField } from '../search/search-field.ts'
import { DoneNotice, type OpenInitiative } from './done-notice.tsx'
import { footerLinks } from './footer-links.ts'
import { FileState } from './file-state.tsx'
import { csrfOf, type Frame } from './frame.ts'
import { InitiativeNavigation } from './initiative-navigation.tsx'
import { mainNavigation } from './main-navigation.ts'
import { SettingsNavigation } from './settings-navigation.tsx'
import { wayTo } from './way-to.ts'

type StaffPageProps = {
  readonly frame: Frame
  /** Heading of the page and title of the document. */
  readonly title: string
  /** Title of the document where another page of the initiative has the same heading. */
  readonly inTab?: string
  /** The initiative that the page belongs to: gives the way here and the links to its areas. */
  readonly initiative?: OpenInitiative | undefined
  /** What was wrong with the form that was sent; shown first, each with a link to its field. */
  readonly errors?: readonly FormError[]
  /** What has just been done. */
  readonly done?: string | undefined
  /** Beside the contents on a wide screen, below them on a narrow one. */
  readonly side?: ComponentChildren
  /** `wide` for tables and timelines. */
  readonly width?: 'text' | 'wide'
  /** Scripts that add to this page. */
  readonly scripts?: ComponentProps<typeof StaffLayout>['scripts']
  readonly children: ComponentChildren
}

/** The frame of every staff page: navigation, who is signed in, the way here, errors first, heading. */
export function StaffPage(props: StaffPageProps) {
  const { frame, title, initiative, errors = [], done, side, width = 'text', children } = props
  const { scripts = [] } = props
  const { language, person, path } = frame
  const action = routes.search.href()
  // Its own page has one already.
  const search = person && path !== action ? { action, field: searchField } : undefined
  return (
    <StaffLayout
      title={titleInTab(props.inTab ?? title, initiative)}
      language={language}
      hasErrors={errors.length > 0}
      home={routes.home.href()}
      navigation={mainNavigation(frame)}
      search={search}
      signedIn={
        person && {
          name: person.name,
          unit: person.unit,
          signOut: { action: routes.signOut.href(), csrf: csrfOf(frame) },
        }
      }
      breadcrumb={wayTo(frame, title, initiative)}
      areas={
        initiative ? (
          <InitiativeNavigation frame={frame} initiative={initiative} />
        ) : (
          <SettingsNavigation frame={frame} />
        )
      }
      footer={footerLinks(frame)}
      side={side}
      width={width}
      scripts={scripts}
    >
      <StandInBar frame={frame} />
      <ErrorSummary errors={errors} />
      {errors.length === 0 && <DoneNotice frame={frame} initiative={initiative} done={done} />}
      <h1>{title}</h1>
      {initiative && <FileState frame={frame} state={initiative.state} />}
      {children}
    </StaffLayout>
  )
}

/** Tabs of several initiatives, and pages of the house that are called the same, are told apart by the title. */
function titleInTab(title: string, initiative: StaffPageProps['initiative']): string {
  const name = initiative?.state.initiative?.title
  return name === undefined || name === title ? title : `${title} – ${name}`
}
