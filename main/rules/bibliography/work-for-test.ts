import type { Creator } from '../../../preload/contract/resource-shapes'
import type { CitedWork } from './cited-work'

const nobody: Creator = {
  role: 'author',
  family: '',
  given: '',
  particle: '',
  suffix: '',
  literal: '',
}

/** « Jean-Paul | Roy », or an organisation in one piece. */
export function who(name: string, given: Partial<Creator> = {}): Creator {
  const [first = '', family] = name.split(' | ')
  const named = family === undefined ? { literal: first } : { given: first, family }
  return { ...nobody, ...named, ...given }
}

export const editor = (name: string) => who(name, { role: 'editor' })
export const translator = (name: string) => who(name, { role: 'translator' })

/** A work with nothing but what a case says of it. */
export function work(given: Partial<CitedWork>): CitedWork {
  return {
    type: 'book',
    title: 'Sans titre',
    address: '',
    creators: [],
    containerTitle: '',
    publisher: '',
    publisherPlace: '',
    volume: '',
    issue: '',
    pages: '',
    edition: '',
    issuedOn: null,
    accessedOn: null,
    doi: '',
    isbn: '',
    issn: '',
    extra: {},
    ...given,
  }
}

/** Works of every kind that both styles are shown with. */
export const samples = {
  article: work({
    type: 'article',
    title: 'Animer une communauté en ligne',
    creators: [who('Jean-Paul | Roy'), who('Olivier | Nay')],
    containerTitle: 'Revue française de pédagogie',
    issuedOn: '2020-05',
    volume: '12',
    issue: '3',
    pages: '45-67',
    issn: '0556-7807',
    doi: '10.4000/rfp.1234',
    address: 'https://journals.example/rfp/1234',
  }),
  newspaper: work({
    type: 'article',
    title: 'Les communes se forment',
    creators: [who('Lucie | Ferrand')],
    containerTitle: 'La Gazette',
    issuedOn: '2021-02-01',
    address: 'https://gazette.example/a',
    accessedOn: '2021-03-04',
  }),
  book: work({
    title: 'Cultivating communities of practice',
    creators: [who('Etienne | Wenger'), who('Richard | McDermott'), who('William M. | Snyder')],
    publisher: 'Harvard Business School Press',
    publisherPlace: 'Boston',
    issuedOn: '2002',
    edition: '2',
    isbn: '978-1-57851-330-7',
  }),
  chapter: work({
    type: 'chapter',
    title: 'Le don en réseau',
    creators: [who('Inès | Delmas')],
    containerTitle: 'Les communs numériques',
    publisher: 'PUF',
    publisherPlace: 'Paris',
    issuedOn: '2019',
    pages: '12-34',
    edition: '2',
    isbn: '978-2-13-000000-0',
  }),
  report: work({
    type: 'report',
    title: 'Former les secrétaires de mairie',
    creators: [who('Centre national de la fonction publique')],
    publisher: 'Centre national de la fonction publique',
    publisherPlace: 'Paris',
    issuedOn: '2023',
    extra: { number: '47' },
    address: 'https://cnf.example/47.pdf',
    accessedOn: '2024-01-02',
  }),
  thesis: work({
    type: 'thesis',
    title: 'L’entraide entre pairs',
    creators: [who('Marc | Soulier')],
    publisher: 'Université de Rennes',
    publisherPlace: 'Rennes',
    issuedOn: '2018-11-30',
    extra: { genre: 'Thèse de doctorat' },
  }),
  paper: work({
    type: 'conferencePaper',
    title: 'Who answers first?',
    creators: [who('Ada | Byron')],
    containerTitle: 'Proceedings of the Online Communities Conference',
    publisher: 'ACM',
    publisherPlace: 'New York',
    issuedOn: '2017',
    pages: '101--110',
    doi: 'https://doi.org/10.1145/99.1',
  }),
  page: work({
    type: 'link',
    title: 'Guide de l’adressage',
    creators: [who('Agence des territoires')],
    containerTitle: 'Portail des communes',
    issuedOn: '2022-09-15',
    address: 'https://communes.example/adressage?x=1&y=2',
    accessedOn: '2024-05-01',
  }),
  undatedPage: work({
    type: 'link',
    title: 'Foire aux questions',
    address: 'https://aide.example/faq',
    containerTitle: 'Aide',
    accessedOn: '2024-05-31',
  }),
  video: work({
    type: 'video',
    title: 'Ouvrir une visio',
    creators: [who('Nadia | Benali')],
    containerTitle: 'PeerTube',
    issuedOn: '2023-04-02',
    address: 'https://video.example/w/1',
  }),
  dataset: work({
    type: 'dataset',
    title: 'Base des territoires',
    creators: [who('Insee')],
    publisher: 'data.example',
    issuedOn: '2024',
    doi: '10.5281/z.1',
    extra: { version: '3.1' },
  }),
  software: work({
    type: 'software',
    title: 'Veillée',
    creators: [who('Équipe Veillée')],
    publisher: 'Forge publique',
    issuedOn: '2026',
    edition: '1.2',
    address: 'https://forge.example/veillee',
  }),
  law: work({
    type: 'legal',
    title:
      'Loi n°\u00A078-17 du 6 janvier 1978 relative à l’informatique, aux fichiers et aux libertés',
    containerTitle: 'Journal officiel',
    issuedOn: '1978-01-07',
    issue: '6',
    pages: '227',
  }),
}
