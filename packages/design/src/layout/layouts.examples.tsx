import type { VNode } from 'preact'
import { StaffLayout } from '../staff/staff-layout.tsx'
import type { UiLanguage } from '../texts.ts'
import { CitizenLayout } from './citizen-layout.tsx'

/** Whole pages: a layout with nothing but a heading in it. */
export const layoutExamples: Readonly<Record<string, (language: UiLanguage) => VNode>> = {
  'citizen layout': (language) => (
    <CitizenLayout
      title="Start"
      language={language}
      authority={{ name: 'Freie und Hansestadt Musterstadt', unit: 'Pressestelle' }}
      languages={[
        { language: 'de', name: 'Deutsch', href: '?sprache=de', current: language === 'de' },
        { language: 'en', name: 'English', href: '?sprache=en', current: language === 'en' },
      ]}
      links={{ home: '/', privacy: '/datenschutz', accessibility: '/b', imprint: '/impressum' }}
    >
      <h1 class="kern-heading-large">Leben in der Stadt</h1>
    </CitizenLayout>
  ),
  'citizen layout, bare': (language) => (
    <CitizenLayout title="Nicht gefunden" language={language} links={{ home: '/' }}>
      <h1 class="kern-heading-large">Diese Seite gibt es nicht.</h1>
    </CitizenLayout>
  ),
  'staff layout': (language) => (
    <StaffLayout
      title="Meine Aufgaben"
      language={language}
      hasErrors
      home="/"
      navigation={[
        { href: '/', label: 'Meine Aufgaben', current: true, count: 3 },
        { href: '/vorhaben', label: 'Vorhaben' },
        { href: '/konto', label: 'Konto' },
      ]}
      signedIn={{
        name: 'Ayşe Demir',
        unit: 'Pressestelle',
        signOut: { action: '/abmelden', csrf: { name: 'csrf', value: 'x' } },
      }}
      breadcrumb={[{ label: 'Vorhaben', href: '/vorhaben' }, { label: 'Leben in der Stadt' }]}
      side={<p>Neben dem Inhalt.</p>}
    >
      <h1 class="kern-heading-large">Meine Aufgaben</h1>
    </StaffLayout>
  ),
  'staff layout, signed out': (language) => (
    <StaffLayout title="Anmelden" language={language} home="/">
      <h1 class="kern-heading-large">Anmelden</h1>
    </StaffLayout>
  ),
}
