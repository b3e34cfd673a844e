import type { FormError } from '@meinungsbild/design'
import type { ComponentChildren } from 'preact'
import type { LoadedInitiative } from '../../dossier/load-initiative.ts'
import type { Frame } from '../../layout/frame.ts'
import { StaffPage } from '../../layout/staff-page.tsx'

type AreaPageProps = {
  readonly frame: Frame
  readonly initiative: LoadedInitiative
  readonly title: string
  readonly errors: readonly FormError[]
  readonly done?: string | undefined
  readonly children: ComponentChildren
}

/** A page of this area: within its initiative, wide because of its tables. */
export function AreaPage({ frame, initiative, title, errors, done, children }: AreaPageProps) {
  return (
    <StaffPage {...{ frame, initiative, title, errors, done }} width="wide">
      {children}
    </StaffPage>
  )
}
