import type { ComponentChildren } from 'preact'
import { CitizenLayout } from '../layout/citizen-layout.tsx'
import type { CitizenFrame } from './citizen-frame.ts'

export type CitizenPageProps = {
  readonly frame: CitizenFrame
  readonly title: string
  /** A page of a journey: a script adds to it. */
  readonly scripted?: boolean
  readonly children: ComponentChildren
}

/** A citizen's page in its frame. */
export function CitizenPage({ frame, title, scripted = false, children }: CitizenPageProps) {
  return (
    <CitizenLayout {...frame} title={title} script={scripted ? 'citizen-engine.js' : undefined}>
      {children}
    </CitizenLayout>
  )
}
