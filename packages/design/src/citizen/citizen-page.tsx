import type { ComponentChildren } from 'preact'
import { CitizenLayout } from '../layout/citizen-layout.tsx'
import type { CitizenFrame } from './citizen-frame.ts'

export type CitizenPageProps = {
  readonly frame: CitizenFrame
  readonly title: string
  /** A page of a journey: a script adds to it. */
  readonly scripted?: boolean
  /** An Atom feed about what the page shows. */
  readonly feed?: string
  readonly children: ComponentChildren
}

/** A citizen's page in its frame. */
export function CitizenPage(props: CitizenPageProps) {
  const { frame, title, scripted = false, feed, children } = props
  const script = scripted ? 'citizen-engine.js' : undefined
  return (
    <CitizenLayout {...frame} title={title} script={script} feed={feed}>
      {children}
    </CitizenLayout>
  )
}
