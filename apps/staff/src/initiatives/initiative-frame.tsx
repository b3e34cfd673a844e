import type { ComponentProps } from 'preact'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { StaffPage } from '../layout/staff-page.tsx'

type InitiativeFrameProps = Omit<ComponentProps<typeof StaffPage>, 'title' | 'initiative'> & {
  readonly initiative: Pick<LoadedInitiative, 'id' | 'model' | 'state'>
  /** Heading of the page; without one it is the initiative's own title. */
  readonly title?: string
}

/** The frame of every page that belongs to one initiative: the way here and its areas. Use it instead of `StaffPage`. */
export function InitiativeFrame({ initiative, title, ...rest }: InitiativeFrameProps) {
  const name = initiative.state.initiative?.title ?? initiative.id
  return <StaffPage {...rest} initiative={initiative} title={title ?? name} />
}
