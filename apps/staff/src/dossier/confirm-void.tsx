import type { Permission } from '@meinungsbild/procedure'

type ConfirmVoidProps = { readonly permission: Permission; readonly label: string }

/** Where an act would void an approval: the tick that says it is known. */
export function ConfirmVoid({ permission, label }: ConfirmVoidProps) {
  if (!permission.ok || permission.voids.length === 0) return null
  return (
    <div class="kern-form-check">
      <input class="kern-form-check__checkbox" type="checkbox" id="confirmVoid" name="confirmVoid" value="yes" />
      <label class="kern-label" for="confirmVoid">
        {label} ({permission.voids.join(', ')})
      </label>
    </div>
  )
}
