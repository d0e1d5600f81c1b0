import { describe, expect, it } from 'vitest'
import { apaReference } from './apa'
import type { CitedWork } from './cited-work'
import { htmlOf, textOf } from './rich-text'
import { editor, samples, translator, who, work } from './work-for-test'

const plain = (text: string) => text.replaceAll('\u00A0', ' ')
const fr = (one: CitedWork) => plain(textOf(apaReference(one, 'fr')))
const en = (one: CitedWork) => plain(textOf(apaReference(one, 'en')))
const people = (count: number) =>
  Array.from({ length: count }, (_, index) => who(`Ann | Name${index + 1}`))
const book = (given: Partial<CitedWork>) => work({ title: 'Titre', issuedOn: '2020', ...given })

describe('APA 7, each kind of work', () => {
  it.each<[string, CitedWork, string, string]>([
    [
      'an article: year alone, italic journal and volume, DOI rather than address',
      samples.article,
      'Roy, J.-P. et Nay, O. (2020). Animer une communauté en ligne. Revue française de pédagogie, 12(3), 45-67. https://doi.org/10.4000/rfp.1234',
      'Roy, J.-P., & Nay, O. (2020). Animer une communauté en ligne. Revue française de pédagogie, 12(3), 45–67. https://doi.org/10.4000/rfp.1234',
    ],
    [
      'a newspaper article: its day',
      samples.newspaper,
      'Ferrand, L. (2021, 1er février). Les communes se forment. La Gazette. https://gazette.example/a',
      'Ferrand, L. (2021, February 1). Les communes se forment. La Gazette. https://gazette.example/a',
    ],
    [
      'a book: edition in parentheses, no place',
      samples.book,
      'Wenger, E., McDermott, R. et Snyder, W. M. (2002). Cultivating communities of practice (2e éd.). Harvard Business School Press.',
      'Wenger, E., McDermott, R., & Snyder, W. M. (2002). Cultivating communities of practice (2nd ed.). Harvard Business School Press.',
    ],
    [
      'a chapter without editors',
      samples.chapter,
      'Delmas, I. (2019). Le don en réseau. Dans Les communs numériques (2e éd., p. 12-34). PUF.',
      'Delmas, I. (2019). Le don en réseau. In Les communs numériques (2nd ed., pp. 12–34). PUF.',
    ],
    [
      'a chapter with one editor',
      {
        ...samples.chapter,
        edition: '',
        creators: [who('Inès | Delmas'), editor('Paul Henri | Astruc')],
      },
      'Delmas, I. (2019). Le don en réseau. Dans P. H. Astruc (dir.), Les communs numériques (p. 12-34). PUF.',
      'Delmas, I. (2019). Le don en réseau. In P. H. Astruc (Ed.), Les communs numériques (pp. 12–34). PUF.',
    ],
    [
      'a chapter with two editors and one page',
      {
        ...samples.chapter,
        edition: '',
        pages: '7',
        creators: [who('Inès | Delmas'), editor('Paul | Astruc'), editor('Anne | Peyre')],
      },
      'Delmas, I. (2019). Le don en réseau. Dans P. Astruc et A. Peyre (dir.), Les communs numériques (p. 7). PUF.',
      'Delmas, I. (2019). Le don en réseau. In P. Astruc & A. Peyre (Eds.), Les communs numériques (p. 7). PUF.',
    ],
    [
      'a report whose author publishes it: said once, with its number',
      samples.report,
      'Centre national de la fonction publique. (2023). Former les secrétaires de mairie (rapport n° 47). https://cnf.example/47.pdf',
      'Centre national de la fonction publique. (2023). Former les secrétaires de mairie (Report No. 47). https://cnf.example/47.pdf',
    ],
    [
      'a thesis: its kind and its university in brackets',
      samples.thesis,
      'Soulier, M. (2018). L’entraide entre pairs [Thèse de doctorat, Université de Rennes].',
      'Soulier, M. (2018). L’entraide entre pairs [Thèse de doctorat, Université de Rennes].',
    ],
    [
      'a thesis of an unknown kind',
      { ...samples.thesis, extra: {} },
      'Soulier, M. (2018). L’entraide entre pairs [thèse, Université de Rennes].',
      'Soulier, M. (2018). L’entraide entre pairs [Thesis, Université de Rennes].',
    ],
    [
      'a paper in proceedings',
      samples.paper,
      'Byron, A. (2017). Who answers first? Dans Proceedings of the Online Communities Conference (p. 101-110). ACM. https://doi.org/10.1145/99.1',
      'Byron, A. (2017). Who answers first? In Proceedings of the Online Communities Conference (pp. 101–110). ACM. https://doi.org/10.1145/99.1',
    ],
    [
      'a talk that was not published: its day and what it is',
      work({
        type: 'conferencePaper',
        title: 'Ouverture',
        creators: [who('Ada | Byron')],
        issuedOn: '2017-06-03',
      }),
      'Byron, A. (2017, 3 juin). Ouverture [communication].',
      'Byron, A. (2017, June 3). Ouverture [Conference paper].',
    ],
    [
      'a dated page: its day, its site, no day of reading',
      samples.page,
      'Agence des territoires. (2022, 15 septembre). Guide de l’adressage. Portail des communes. https://communes.example/adressage?x=1&y=2',
      'Agence des territoires. (2022, September 15). Guide de l’adressage. Portail des communes. https://communes.example/adressage?x=1&y=2',
    ],
    [
      'a page with neither author nor date: the day it was read',
      samples.undatedPage,
      'Foire aux questions. (s. d.). Aide. Consulté le 31 mai 2024 sur https://aide.example/faq',
      'Foire aux questions. (n.d.). Aide. Retrieved May 31, 2024, from https://aide.example/faq',
    ],
    [
      'a page of its own site: the site is not said twice',
      { ...samples.page, containerTitle: 'Agence des territoires', issuedOn: '2022-09' },
      'Agence des territoires. (2022, septembre). Guide de l’adressage. https://communes.example/adressage?x=1&y=2',
      'Agence des territoires. (2022, September). Guide de l’adressage. https://communes.example/adressage?x=1&y=2',
    ],
    [
      'a video',
      samples.video,
      'Benali, N. (2023, 2 avril). Ouvrir une visio [vidéo]. PeerTube. https://video.example/w/1',
      'Benali, N. (2023, April 2). Ouvrir une visio [Video]. PeerTube. https://video.example/w/1',
    ],
    [
      'a film under the name of its director',
      { ...samples.video, creators: [who('Agnès | Varda', { role: 'director' })], address: '' },
      'Varda, A. (2023, 2 avril). Ouvrir une visio [vidéo]. PeerTube.',
      'Varda, A. (2023, April 2). Ouvrir une visio [Video]. PeerTube.',
    ],
    [
      'a dataset with its version',
      samples.dataset,
      'Insee. (2024). Base des territoires (version 3.1) [jeu de données]. data.example. https://doi.org/10.5281/z.1',
      'Insee. (2024). Base des territoires (Version 3.1) [Data set]. data.example. https://doi.org/10.5281/z.1',
    ],
    [
      'software: its edition is its version',
      samples.software,
      'Équipe Veillée. (2026). Veillée (version 1.2) [logiciel]. Forge publique. https://forge.example/veillee',
      'Équipe Veillée. (2026). Veillée (Version 1.2) [Computer software]. Forge publique. https://forge.example/veillee',
    ],
    [
      'a law: title, journal and year, in this order',
      samples.law,
      'Loi n° 78-17 du 6 janvier 1978 relative à l’informatique, aux fichiers et aux libertés, Journal officiel, (6), 227 (1978).',
      'Loi n° 78-17 du 6 janvier 1978 relative à l’informatique, aux fichiers et aux libertés, Journal officiel, (6), 227 (1978).',
    ],
  ])('%s', (_what, one, french, english) => {
    expect(fr(one)).toBe(french)
    expect(en(one)).toBe(english)
  })
})

describe('APA 7, names', () => {
  it.each<[string, CitedWork['creators'], string, string]>([
    ['one', [who('Ada | Byron')], 'Byron, A.', 'Byron, A.'],
    ['two', people(2), 'Name1, A. et Name2, A.', 'Name1, A., & Name2, A.'],
    ['three', people(3), 'Name1, A., Name2, A. et Name3, A.', 'Name1, A., Name2, A., & Name3, A.'],
    ['a particle', [who('Honoré | Balzac', { particle: 'de' })], 'de Balzac, H.', 'de Balzac, H.'],
    [
      'an elided particle',
      [who('Jean | Ormesson', { particle: 'd’' })],
      'd’Ormesson, J.',
      'd’Ormesson, J.',
    ],
    [
      'a suffix',
      [who('Martin Luther | King', { suffix: 'Jr.' })],
      'King, M. L., Jr.',
      'King, M. L., Jr.',
    ],
    ['hyphens', [who('Jean-Paul | Le Roy-Ève')], 'Le Roy-Ève, J.-P.', 'Le Roy-Ève, J.-P.'],
    ['initials', [who('J.R.R. | Tolkien')], 'Tolkien, J. R. R.', 'Tolkien, J. R. R.'],
    ['an accent', [who('Éric | Œuvrard')], 'Œuvrard, É.', 'Œuvrard, É.'],
    ['an organisation', [who('Insee')], 'Insee.', 'Insee.'],
    ['one name alone', [who('', { given: 'Molière' })], 'Molière.', 'Molière.'],
    ['an editor alone', [editor('Anne | Peyre')], 'Peyre, A. (dir.).', 'Peyre, A. (Ed.).'],
    [
      'editors alone',
      [editor('Anne | Peyre'), editor('Paul | Roy')],
      'Peyre, A. et Roy, P. (dir.).',
      'Peyre, A., & Roy, P. (Eds.).',
    ],
  ])('%s', (_what, creators, french, english) => {
    expect(fr(book({ creators }))).toBe(`${french} (2020). Titre.`)
    expect(en(book({ creators }))).toBe(`${english} (2020). Titre.`)
  })

  it('names twenty people, and of more the first nineteen and the last', () => {
    expect(en(book({ creators: people(20) }))).toContain('Name19, A., & Name20, A. (2020)')
    const many = en(book({ creators: people(23) }))
    expect(many).toContain('Name19, A., . . . Name23, A. (2020)')
    expect(many).not.toContain('Name20')
    expect(many).not.toContain('&')
  })
})

describe('APA 7, the rest', () => {
  it.each<[string, CitedWork, string]>([
    ['no author: the title leads', book({ publisher: 'PUF' }), 'Titre. (2020). PUF.'],
    ['no date', book({ issuedOn: null, creators: [who('Insee')] }), 'Insee. (n.d.). Titre.'],
    ['a title with its own stop', book({ title: 'Why?' }), 'Why? (2020).'],
    ['a volume', book({ volume: '3' }), 'Titre (Vol. 3). (2020).'],
    ['an edition in words', book({ edition: 'Rev.' }), 'Titre (Rev. ed.). (2020).'],
    ['the eleventh edition', book({ edition: '11' }), 'Titre (11th ed.). (2020).'],
    ['the third edition', book({ edition: '23' }), 'Titre (23rd ed.). (2020).'],
    [
      'a translator before the edition',
      book({ edition: '2', creators: [who('Ada | Byron'), translator('Marie | NDiaye')] }),
      'Byron, A. (2020). Titre (M. NDiaye, Trans.; 2nd ed.).',
    ],
    [
      'a DOI with its resolver',
      book({ doi: 'https://dx.doi.org/10.1/x' }),
      'Titre. (2020). https://doi.org/10.1/x',
    ],
    [
      'an article without volume',
      work({ type: 'article', title: 'T', containerTitle: 'J', issuedOn: '2020', pages: 'e12' }),
      'T. (2020). J, e12.',
    ],
  ])('%s', (_what, one, english) => expect(en(one)).toBe(english))

  it('marks titles in HTML and escapes everything', () => {
    const hostile = work({
      type: 'article',
      title: '<script>alert("x")</script>',
      containerTitle: 'J & <b>',
      volume: '1',
      issuedOn: '2020',
    })
    expect(htmlOf(apaReference(hostile, 'en'))).toBe(
      '&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;. (2020). <i>J &amp; &lt;b&gt;</i>, <i>1</i>.',
    )
  })
})
