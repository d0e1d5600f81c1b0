import { beforeAll, describe, expect, it } from 'vitest'
import i18next from 'i18next'
import type { Session } from '../../../../preload/contract/session-shapes'
import { fr } from '../../../text/fr'
import { messageText } from './message-text'

const session = {
  title: 'Budget 2027',
  mode: 'hybrid',
  startOn: '2026-11-24',
  startTime: '14:00',
  durationMinutes: 90,
  place: 'Mende, salle 2',
  link: 'https://visio.exemple.fr/budget',
  agenda: '- Les **arbitrages**\n- Le calendrier',
  minutes: '',
  items: [
    {
      id: '1',
      kind: 'decision',
      text: 'On partage le modèle',
      ownerId: null,
      dueOn: null,
      doneOn: null,
    },
    { id: '2', kind: 'action', text: 'L’envoyer', ownerId: 'p', dueOn: '2026-12-01', doneOn: null },
    {
      id: '3',
      kind: 'action',
      text: 'Déjà faite',
      ownerId: 'p',
      dueOn: null,
      doneOn: '2026-11-24',
    },
  ],
  resources: [{ id: '4', title: 'Le guide', address: 'https://exemple.fr/guide' }],
} as unknown as Session

const around = { nameOf: (id: string | null) => (id === 'p' ? 'Nadia' : ''), author: 'Claire' }

describe('the message of a session', () => {
  beforeAll(() =>
    i18next.init({
      lng: 'fr',
      resources: { fr: { translation: fr } },
      interpolation: { escapeValue: false },
    }),
  )

  it('invites with the day, the hour, the place, the link and the agenda', () => {
    const { subject, body } = messageText(session, 'invitation', { ...around, t: i18next.t })
    expect(subject).toBe('Invitation\u00A0: Budget 2027, mardi 24 novembre')
    expect(body.replaceAll('\u00A0', ' ')).toBe(
      [
        'Bonjour,',
        'Vous êtes invités à « Budget 2027 ».',
        'Quand : mardi 24 novembre 2026, de 14 h à 15 h 30\nOù : Mende, salle 2\nPour se connecter : https://visio.exemple.fr/budget',
        'À l’ordre du jour :\n- Les arbitrages\n- Le calendrier',
        'Au plaisir de vous y retrouver,\nClaire',
      ].join('\n\n'),
    )
  })

  it('says no place for a call, and no call for a place', () => {
    const said = (mode: Session['mode']) =>
      messageText({ ...session, mode }, 'reminder', { ...around, t: i18next.t }).body
    expect(said('remote')).not.toContain('Mende')
    expect(said('inPerson')).not.toContain('visio.exemple.fr')
  })

  it('follows up with what was decided, what remains to be done and what was shared', () => {
    const { body } = messageText(session, 'followUp', { ...around, t: i18next.t })
    expect(body).toContain('- On partage le modèle\n')
    expect(body).toContain('- L’envoyer (Nadia, pour le 1er décembre)')
    expect(body).toContain('- Le guide\n  https://exemple.fr/guide')
    expect(body).not.toContain('Déjà faite')
    expect(body).not.toContain('Compte rendu')
  })
})
