import { describe, expect, it } from 'vitest'
import type { CitedWork } from './cited-work'
import { iso690Reference } from './iso690'
import { htmlOf, textOf } from './rich-text'
import { editor, samples, translator, who, work } from './work-for-test'

const plain = (text: string) => text.replaceAll('\u00A0', ' ')
const fr = (one: CitedWork) => plain(textOf(iso690Reference(one, 'fr')))
const en = (one: CitedWork) => plain(textOf(iso690Reference(one, 'en')))
const people = (count: number) =>
  Array.from({ length: count }, (_, index) => who(`Ann | Name${index + 1}`))
const book = (given: Partial<CitedWork>) => work({ title: 'Titre', issuedOn: '2020', ...given })

describe('ISO 690, each kind of work', () => {
  it.each<[string, CitedWork, string, string]>([
    [
      'an article: DOI rather than address',
      samples.article,
      'ROY, Jean-Paul et NAY, Olivier. Animer une communauté en ligne. Revue française de pédagogie [en ligne]. mai 2020, vol. 12, n° 3, p. 45-67. ISSN 0556-7807. DOI 10.4000/rfp.1234',
      'ROY, Jean-Paul and NAY, Olivier. Animer une communauté en ligne. Revue française de pédagogie [online]. May 2020, vol. 12, no. 3, pp. 45–67. ISSN 0556-7807. DOI 10.4000/rfp.1234',
    ],
    [
      'a newspaper article on line: the day it was read',
      samples.newspaper,
      'FERRAND, Lucie. Les communes se forment. La Gazette [en ligne]. 1er février 2021 [consulté le 4 mars 2021]. Disponible à l’adresse : https://gazette.example/a',
      'FERRAND, Lucie. Les communes se forment. La Gazette [online]. 1 February 2021 [viewed 4 March 2021]. Available from: https://gazette.example/a',
    ],
    [
      'a book: edition, place and publisher, ISBN',
      samples.book,
      'WENGER, Etienne, MCDERMOTT, Richard et SNYDER, William M. Cultivating communities of practice. 2e éd. Boston : Harvard Business School Press, 2002. ISBN 978-1-57851-330-7.',
      'WENGER, Etienne, MCDERMOTT, Richard and SNYDER, William M. Cultivating communities of practice. 2nd ed. Boston: Harvard Business School Press, 2002. ISBN 978-1-57851-330-7.',
    ],
    [
      'a chapter in its book',
      {
        ...samples.chapter,
        edition: '',
        creators: [who('Inès | Delmas'), editor('Paul | Astruc')],
      },
      'DELMAS, Inès. Le don en réseau. In : ASTRUC, Paul (dir.). Les communs numériques. Paris : PUF, 2019, p. 12-34. ISBN 978-2-13-000000-0.',
      'DELMAS, Inès. Le don en réseau. In: ASTRUC, Paul, ed. Les communs numériques. Paris: PUF, 2019, pp. 12–34. ISBN 978-2-13-000000-0.',
    ],
    [
      'a chapter without editors, of a second edition',
      samples.chapter,
      'DELMAS, Inès. Le don en réseau. In : Les communs numériques. 2e éd. Paris : PUF, 2019, p. 12-34. ISBN 978-2-13-000000-0.',
      'DELMAS, Inès. Le don en réseau. In: Les communs numériques. 2nd ed. Paris: PUF, 2019, pp. 12–34. ISBN 978-2-13-000000-0.',
    ],
    [
      'a report on line',
      samples.report,
      'CENTRE NATIONAL DE LA FONCTION PUBLIQUE. Former les secrétaires de mairie [en ligne]. Rapport n° 47. Paris : Centre national de la fonction publique, 2023 [consulté le 2 janvier 2024]. Disponible à l’adresse : https://cnf.example/47.pdf',
      'CENTRE NATIONAL DE LA FONCTION PUBLIQUE. Former les secrétaires de mairie [online]. Report no. 47. Paris: Centre national de la fonction publique, 2023 [viewed 2 January 2024]. Available from: https://cnf.example/47.pdf',
    ],
    [
      'a thesis: its kind, its university, its year',
      samples.thesis,
      'SOULIER, Marc. L’entraide entre pairs. Thèse de doctorat. Rennes : Université de Rennes, 2018.',
      'SOULIER, Marc. L’entraide entre pairs. Thèse de doctorat. Rennes: Université de Rennes, 2018.',
    ],
    [
      'a paper in proceedings',
      samples.paper,
      'BYRON, Ada. Who answers first? In : Proceedings of the Online Communities Conference [en ligne]. New York : ACM, 2017, p. 101-110. DOI 10.1145/99.1',
      'BYRON, Ada. Who answers first? In: Proceedings of the Online Communities Conference [online]. New York: ACM, 2017, pp. 101–110. DOI 10.1145/99.1',
    ],
    [
      'a page in its site',
      samples.page,
      'AGENCE DES TERRITOIRES. Guide de l’adressage. Portail des communes [en ligne]. 15 septembre 2022 [consulté le 1er mai 2024]. Disponible à l’adresse : https://communes.example/adressage?x=1&y=2',
      'AGENCE DES TERRITOIRES. Guide de l’adressage. Portail des communes [online]. 15 September 2022 [viewed 1 May 2024]. Available from: https://communes.example/adressage?x=1&y=2',
    ],
    [
      'a page with neither author nor date',
      samples.undatedPage,
      'Foire aux questions. Aide [en ligne]. [s. d.] [consulté le 31 mai 2024]. Disponible à l’adresse : https://aide.example/faq',
      'Foire aux questions. Aide [online]. [n.d.] [viewed 31 May 2024]. Available from: https://aide.example/faq',
    ],
    [
      'a video in its channel',
      samples.video,
      'BENALI, Nadia. Ouvrir une visio [vidéo en ligne]. PeerTube. 2 avril 2023. Disponible à l’adresse : https://video.example/w/1',
      'BENALI, Nadia. Ouvrir une visio [online video]. PeerTube. 2 April 2023. Available from: https://video.example/w/1',
    ],
    [
      'a video on a disc, under the name of its director',
      {
        ...samples.video,
        address: '',
        containerTitle: '',
        creators: [who('Agnès | Varda', { role: 'director' })],
      },
      'VARDA, Agnès. Ouvrir une visio [vidéo]. 2 avril 2023.',
      'VARDA, Agnès. Ouvrir une visio [video]. 2 April 2023.',
    ],
    [
      'a dataset with its version',
      samples.dataset,
      'INSEE. Base des territoires [jeu de données en ligne]. Version 3.1. data.example, 2024. DOI 10.5281/z.1',
      'INSEE. Base des territoires [online dataset]. Version 3.1. data.example, 2024. DOI 10.5281/z.1',
    ],
    [
      'software',
      { ...samples.software, edition: '', extra: { version: '1.2' } },
      'ÉQUIPE VEILLÉE. Veillée [logiciel en ligne]. Version 1.2. Forge publique, 2026. Disponible à l’adresse : https://forge.example/veillee',
      'ÉQUIPE VEILLÉE. Veillée [online software]. Version 1.2. Forge publique, 2026. Available from: https://forge.example/veillee',
    ],
    [
      'a law in its journal',
      samples.law,
      'Loi n° 78-17 du 6 janvier 1978 relative à l’informatique, aux fichiers et aux libertés. Journal officiel. 7 janvier 1978, n° 6, p. 227.',
      'Loi n° 78-17 du 6 janvier 1978 relative à l’informatique, aux fichiers et aux libertés. Journal officiel. 7 January 1978, no. 6, p. 227.',
    ],
  ])('%s', (_what, one, french, english) => {
    expect(fr(one)).toBe(french)
    expect(en(one)).toBe(english)
  })
})

describe('ISO 690, names', () => {
  it.each<[string, CitedWork['creators'], string, string]>([
    ['one', [who('Ada | Byron')], 'BYRON, Ada', 'BYRON, Ada'],
    ['two', people(2), 'NAME1, Ann et NAME2, Ann', 'NAME1, Ann and NAME2, Ann'],
    [
      'three',
      people(3),
      'NAME1, Ann, NAME2, Ann et NAME3, Ann',
      'NAME1, Ann, NAME2, Ann and NAME3, Ann',
    ],
    ['four', people(4), 'NAME1, Ann et al', 'NAME1, Ann et al'],
    ['twenty-one', people(21), 'NAME1, Ann et al', 'NAME1, Ann et al'],
    [
      'a particle',
      [who('Honoré | Balzac', { particle: 'de' })],
      'de BALZAC, Honoré',
      'de BALZAC, Honoré',
    ],
    [
      'an elided particle',
      [who('Jean | Ormesson', { particle: 'd’' })],
      'd’ORMESSON, Jean',
      'd’ORMESSON, Jean',
    ],
    [
      'a suffix',
      [who('Martin Luther | King', { suffix: 'III' })],
      'KING, Martin Luther, III',
      'KING, Martin Luther, III',
    ],
    ['accents', [who('Éric | Lefèvre')], 'LEFÈVRE, Éric', 'LEFÈVRE, Éric'],
    ['an organisation', [who('Région Bretagne')], 'RÉGION BRETAGNE', 'RÉGION BRETAGNE'],
    ['an editor alone', [editor('Anne | Peyre')], 'PEYRE, Anne (dir.)', 'PEYRE, Anne, ed'],
    [
      'editors alone',
      [editor('Anne | Peyre'), editor('Paul | Roy')],
      'PEYRE, Anne et ROY, Paul (dir.)',
      'PEYRE, Anne and ROY, Paul, eds',
    ],
  ])('%s', (_what, creators, french, english) => {
    expect(fr(book({ creators }))).toBe(`${french}. Titre. 2020.`)
    expect(en(book({ creators }))).toBe(`${english}. Titre. 2020.`)
  })
})

describe('ISO 690, the rest', () => {
  it.each<[string, CitedWork, string]>([
    ['no author: the title leads', book({ publisher: 'PUF' }), 'Titre. PUF, 2020.'],
    [
      'no date',
      book({ issuedOn: null, publisherPlace: 'Paris', publisher: 'PUF' }),
      'Titre. Paris : PUF, [s. d.].',
    ],
    ['a volume', book({ volume: '3' }), 'Titre. 2020, vol. 3.'],
    ['the first edition', book({ edition: '1' }), 'Titre. 1re éd. 2020.'],
    ['an edition in words', book({ edition: 'Nouvelle' }), 'Titre. Nouvelle éd. 2020.'],
    [
      'a translator',
      book({ creators: [translator('Marie | NDiaye')] }),
      'Titre. Traduit par Marie NDIAYE. 2020.',
    ],
    ['a month', work({ type: 'document', title: 'Note', issuedOn: '2020-05' }), 'Note. mai 2020.'],
  ])('%s', (_what, one, french) => expect(fr(one)).toBe(french))

  it('marks titles in HTML and escapes everything', () => {
    const hostile = book({ title: '<img src=x onerror="y">', creators: people(5) })
    expect(htmlOf(iso690Reference(hostile, 'fr'))).toBe(
      'NAME1, Ann <i>et al.</i> <i>&lt;img src=x onerror=&quot;y&quot;&gt;</i>. 2020.',
    )
  })
})
