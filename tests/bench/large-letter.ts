/** A letter of so many blocks, as a community writes them: texts, pictures, tables, buttons, columns. */
export function largeLetter(blockCount: number): string {
  const sections = Array.from({ length: blockCount }, (_, index) =>
    blocks[index % blocks.length]?.(index),
  )
  return `<mjml lang="fr">
  <mj-head>
    <mj-title>La lettre du réseau, numéro 18</mj-title>
    <mj-preview>Le mois où tout le monde fait un budget</mj-preview>
    <mj-attributes>
      <mj-all font-family="Verdana, Geneva, sans-serif" />
      <mj-text font-size="15px" line-height="1.5" color="#172038" />
      <mj-class name="veillee-title" color="#2b4480" font-size="22px" />
      <mj-class name="veillee-muted" color="#535d76" font-size="13px" />
    </mj-attributes>
    <mj-style>h2 { margin: 0; }</mj-style>
  </mj-head>
  <mj-body background-color="#f4f5f8" width="600px">
${sections.join('\n')}
  </mj-body>
</mjml>
`
}

const section = (content: string) => `    <mj-section background-color="#ffffff" padding="12px">
      <mj-column>
${content}
      </mj-column>
    </mj-section>`

const blocks: readonly ((index: number) => string)[] = [
  (index) =>
    section(`        <mj-text mj-class="veillee-title"><h2>Le rendez-vous ${index}</h2></mj-text>
        <mj-text>
          <p>Bonjour {{prenom}}, vous avez été <strong>vingt-trois</strong> à la visio sur les premiers arbitrages, et les questions restées ouvertes ont nourri trois fiches.</p>
          <p>Les voici, avec les rendez-vous de l’hiver : <a href="https://exemple.fr/fiches/${index}">la fiche ${index}</a>.</p>
        </mj-text>`),
  () =>
    section(`        <mj-image src="veillee-image:${'a1'.repeat(32)}" alt="Portrait de Lucie" width="160px" />
        <mj-text mj-class="veillee-muted"><em>« J’ai repris une régie en cours d’année. »</em></mj-text>`),
  (index) =>
    section(`        <mj-table>
          <tr><th align="left">Date</th><th align="left">Rendez-vous</th></tr>
          <tr><td>mar. ${index} nov.</td><td>État civil : cas difficiles</td></tr>
          <tr><td>jeu. ${index} nov.</td><td>Visite apprenante</td></tr>
          <tr><td>ven. ${index} nov.</td><td>Tour des territoires</td></tr>
        </mj-table>`),
  (index) =>
    section(`        <mj-button href="https://exemple.fr/inscription/${index}" background-color="#2b4480">S’inscrire</mj-button>
        <mj-divider border-width="1px" border-color="#dbdfe8" />`),
  (index) => `    <mj-section background-color="#ffffff">
      <mj-column><mj-text>Colonne de gauche ${index} : ce qui a été dit.</mj-text></mj-column>
      <mj-column><mj-text>Colonne de droite ${index} : ce qui reste à dire.</mj-text></mj-column>
    </mj-section>`,
]
