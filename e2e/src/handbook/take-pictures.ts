import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { House } from '@meinungsbild/cli'
import { routes as collector } from '@meinungsbild/collector'
import { routes as staff } from '@meinungsbild/staff'
import type { Browser, Page } from 'playwright-core'
import { openGuest, type Guest } from '../accessibility/guests.ts'
import { follow } from '../harness/form.ts'
import { settled } from '../harness/settled.ts'
import type { Picture } from './pictures.ts'
import { findPlaces } from './places.ts'
import { takePicture, width } from './take-picture.ts'

/** Opens what each picture shows, as whoever sees it, and writes it into the folder as `NAME.webp`; says what it weighs. */
export async function takePictures(
  browser: Browser,
  house: House,
  pictures: readonly Picture[],
  folder: string,
  say: (name: string, bytes: number) => void,
): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const origins = {
    collector: new URL(house.citizenUrl).origin,
    staff: new URL(house.staffUrl).origin,
  }
  const guests = new Map<string, Guest>()
  async function pageOf(who: string): Promise<Page> {
    const guest = guests.get(who) ?? (await openGuest(browser, who, house.staffUrl))
    guests.set(who, guest)
    await guest.page.setViewportSize({ width, height: 900 })
    return guest.page
  }

  const places = await findPlaces(await pageOf('presse'), await pageOf('citizen'), house)
  for (const picture of pictures) {
    const page = await pageOf(picture.who)
    const open = (path: Picture['path']) =>
      page.goto(origins[picture.surface] + path(places, { collector, staff }))
    if (picture.after !== undefined) {
      await open(picture.after.path)
      await follow(page, page.getByRole('button', { name: picture.after.press }))
    }
    const response = await open(picture.path)
    if (response === null || !response.ok()) throw new Error(`${picture.name}: ${page.url()}`)
    await settled(page, response)
    await page.evaluate(nameOrigin, origins.collector)
    const bytes = await takePicture(page, picture)
    writeFileSync(join(folder, `${picture.name}.webp`), bytes)
    say(picture.name, bytes.length)
  }
  await Promise.all([...guests.values()].map(({ context }) => context.close()))
}

/** Runs in the page: its port is of this run alone, so an address of citizens is shown as a city would have it. */
function nameOrigin(origin: string): void {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
    text.nodeValue = (text.nodeValue ?? '').replace(origin, 'https://befragung.auental.example')
}
