import {
  ErrorSummary,
  Notice,
  StaffLayout,
  textsFor,
  type Crumb,
  type FormError,
} from '@meinungsbild/design'
import type { ComponentChildren } from 'preact'
import { routes } from '../routes.ts'
import { csrfOf, type Frame } from './frame.ts'
import { layoutTexts } from './layout.texts.ts'

type StaffPageProps = {
  readonly frame: Frame
  /** Heading of the page and title of the document. */
  readonly title: string
  /** The way here, without the page itself. */
  readonly way?: readonly Crumb[]
  /** What was wrong with the form that was sent. */
  readonly errors?: readonly FormError[]
  /** What has just been done. */
  readonly done?: string | undefined
  readonly side?: ComponentChildren
  readonly width?: 'text' | 'wide'
  readonly children: ComponentChildren
}

/** The frame of every staff page: navigation, who is signed in, the way here, errors first, heading. */
export function StaffPage(props: StaffPageProps) {
  const { frame, title, way = [], errors = [], done, side, width = 'text', children } = props
  const texts = textsFor(layoutTexts, frame.language)
  const { person } = frame
  const item = (href: string, label: string) => ({
    ...{ href, label },
    current: frame.path === href || frame.path.startsWith(`${href}/`),
  })
  return (
    <StaffLayout
      title={title}
      language={frame.language}
      hasErrors={errors.length > 0}
      home={routes.home.href()}
      navigation={
        person
          ? [
              item(routes.tasks.href(), texts.tasks),
              item(routes.initiatives.href(), texts.initiatives),
              ...(person.administrator ? [item(routes.settings.href(), texts.settings)] : []),
              item(routes.account.href(), texts.account),
            ]
          : []
      }
      signedIn={
        person && {
          name: person.name,
          unit: person.unit,
          signOut: { action: routes.signOut.href(), csrf: csrfOf(frame) },
        }
      }
      breadcrumb={way.length > 0 ? [...way, { label: title }] : []}
      side={side}
      width={width}
    >
      <ErrorSummary errors={errors} />
      {done !== undefined && <Notice tone="success" title={done} fresh />}
      <h1>{title}</h1>
      {children}
    </StaffLayout>
  )
}
