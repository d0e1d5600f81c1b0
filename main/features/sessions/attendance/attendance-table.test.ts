import { describe, expect, it } from 'vitest'
import { attendanceTable } from './attendance-table'

const records = (text: string, separator: string) =>
  text
    .split('\n')
    .map((row, index) => ({ line: index + 1, cells: row.split(separator) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
const read = (text: string, separator: string) => {
  const { source, lines, skipped } = attendanceTable(records(text, separator), () => false)
  return {
    source,
    skipped,
    people: lines.map(({ names, email, seconds, mode }) => [names.join('/'), email, seconds, mode]),
  }
}

const teams = `1. Résumé
Titre de la réunion\tLa Veillée
Participants présents\t2
Durée de la réunion\t1 h 2 min

2. Participants
Nom\tPremière participation\tDernier départ\tDurée de la réunion\tE-mail\tID de participant (UPN)\tRôle
Ada Lovelace\t01/12/2026 14:00\t01/12/2026 15:02\t1h 2m 3s\tada@x.fr\tada@x.fr\tOrganisateur
Hopper Grace (Invité)\t01/12/2026 14:05\t01/12/2026 14:30\t25m 10s\t\t\tPrésentateur

3. Activités pendant la réunion
Nom\tHeure d’arrivée\tHeure de départ\tDurée\tE-mail\tRôle
Ada Lovelace\t14:00\t15:02\t1h 2m 3s\tada@x.fr\tOrganisateur`

const teamsJoins = `Full Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole\tParticipant ID (UPN)
Ada Lovelace\t12/1/2026, 2:00 PM\t12/1/2026, 2:20 PM\t20m\tada@x.fr\tOrganizer\tada@x.fr
Ada Lovelace\t12/1/2026, 2:30 PM\t12/1/2026, 3:00 PM\t30m\tada@x.fr\tOrganizer\tada@x.fr`

const zoom = `Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
812,La Veillée,12/01/2026 02:00:00 PM,12/01/2026 03:00:00 PM,host@x.fr,60,2

Name (Original Name),User Email,Total Duration (Minutes),Guest
Ada (Ada Lovelace),ada@x.fr,61,No
iPhone de Grace,,12,Yes`

const zoomWaiting = `Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,In Waiting Room
Ada Lovelace,ada@x.fr,14:00,14:02,2,No,Yes
Ada Lovelace,ada@x.fr,14:02,15:00,58,No,No`

const sheet = `Nom;Prénom;Courriel;Présence;Minutes
Lovelace;Ada;ada@x.fr;présentiel;60
Hopper;Grace;;distanciel;
;;;;`

describe('an attendance file', () => {
  it('of Teams names people in its second part, with how long they stayed', () => {
    expect(read(teams, '\t')).toEqual({
      source: 'teams',
      skipped: [],
      people: [
        ['Ada Lovelace', 'ada@x.fr', 3723, null],
        ['Hopper Grace', '', 1510, null],
      ],
    })
  })

  it('of Teams may list each join', () => {
    expect(read(teamsJoins, '\t')).toMatchObject({
      source: 'teams',
      people: [
        ['Ada Lovelace', 'ada@x.fr', 1200, null],
        ['Ada Lovelace', 'ada@x.fr', 1800, null],
      ],
    })
  })

  it('of Zoom begins with the meeting, and gives the name people go by beside their own', () => {
    expect(read(zoom, ',')).toEqual({
      source: 'zoom',
      skipped: [],
      people: [
        ['Ada/Ada Lovelace', 'ada@x.fr', 3660, null],
        ['iPhone de Grace', '', 720, null],
      ],
    })
  })

  it('of Zoom does not count the waiting room', () => {
    const { people, skipped } = read(zoomWaiting, ',')
    expect(people).toEqual([['Ada Lovelace', 'ada@x.fr', 3480, null]])
    expect(skipped).toHaveLength(1)
  })

  it('may be any table that names people, with how they came', () => {
    expect(read(sheet, ';')).toMatchObject({
      source: 'table',
      people: [
        ['Ada Lovelace', 'ada@x.fr', 3600, 'inPerson'],
        ['Grace Hopper', '', null, 'remote'],
      ],
    })
  })

  it('without a header is a list, an address beside a name being theirs', () => {
    expect(read('Ada Lovelace;ada@x.fr\nGrace Hopper;grace@x.fr', ';')).toMatchObject({
      source: 'table',
      people: [
        ['Ada Lovelace', 'ada@x.fr', null, null],
        ['Grace Hopper', 'grace@x.fr', null, null],
      ],
    })
  })
})
