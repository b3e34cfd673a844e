import { Checkbox } from '@meinungsbild/design'
import type { Permission } from '@meinungsbild/procedure'

type ConfirmVoidProps = { readonly permission: Permission; readonly label: string }

/** Where an act would void an approval: the tick that says it is known, naming the steps that are lost. */
export function ConfirmVoid({ permission, label }: ConfirmVoidProps) {
  if (!permission.ok || permission.voids.length === 0) return null
  return (
    <Checkbox name="confirmVoid" value="yes" label={`${label} (${permission.voids.join(', ')})`} />
  )
}
