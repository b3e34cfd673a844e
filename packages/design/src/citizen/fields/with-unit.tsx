import type { ComponentChildren } from 'preact'
import { unitId } from '../element-id.ts'

export type WithUnitProps = {
  readonly field: string
  readonly unit: string | undefined
  readonly children: ComponentChildren
}

/** A field with its unit behind it, which the field is to name among its descriptions. */
export function WithUnit({ field, unit, children }: WithUnitProps) {
  if (unit === undefined) return <>{children}</>
  return (
    <div class="with-unit">
      {children}
      <span class="kern-body" id={unitId(field)}>
        {unit}
      </span>
    </div>
  )
}
