import { afterAll } from 'vitest'

const endings: (() => Promise<void>)[] = []

// Registered when the harness is loaded, so that a test may open things without minding their end.
afterAll(async () => {
  for (const end of endings.splice(0).reverse()) await end()
})

/** Has something ended after the file's last test; what was opened last is ended first. */
export function onTestFileEnd(end: () => Promise<void>): void {
  endings.push(end)
}
