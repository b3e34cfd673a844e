import type { Locator } from 'playwright-core'
import { expect } from 'vitest'

/** Chooses a radio button or checkbox and fails unless that changes what is drawn in its box. */
export async function expectVisiblyChosen(choice: Locator): Promise<void> {
  const drawn = async () => {
    // Focus and pointer draw something too, which must not be taken for the choice.
    await choice.blur()
    await choice.page().mouse.move(0, 0)
    return choice.screenshot()
  }
  const before = await drawn()
  await choice.check()
  expect(before.equals(await drawn()), `${choice.toString()} looks the same chosen and not`).toBe(
    false,
  )
}
