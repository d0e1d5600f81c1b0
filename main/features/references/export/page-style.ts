/** The look of a shared page, inside it: light and dark as the reader's system is, and paper. */
export const pageStyle = `
:root { color-scheme: light dark; --text: #172038; --dim: #535d76; --line: #dbdfe8; --link: #2b4480; --page: #fff; --soft: #f4f5f8; }
@media (prefers-color-scheme: dark) { :root { --text: #e9ecf5; --dim: #a9b3cb; --line: #2a3551; --link: #a9bff2; --page: #0f1525; --soft: #171f34; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2.5rem 1.25rem 4rem; max-width: 46rem; background: var(--page); color: var(--text); font: 1rem/1.55 system-ui, "Segoe UI", sans-serif; overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, h6 { font-family: Georgia, "Times New Roman", serif; line-height: 1.25; text-wrap: balance; }
h1 { margin: 0 0 .5rem; font-size: 2rem; }
h2 { margin: 2.5rem 0 1rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: 1.4rem; }
h3, h4, h5, h6 { margin: 1.75rem 0 .75rem; font-size: 1.15rem; }
a { color: var(--link); }
a:focus-visible { outline: 2px solid; outline-offset: 2px; }
nav { padding: 1rem 1.25rem; border-radius: 7px; background: var(--soft); }
nav h2 { margin: 0 0 .5rem; padding: 0; border: 0; font-size: 1rem; }
nav ul { margin: 0; padding: 0; list-style: none; columns: 16rem; column-gap: 2rem; }
nav li { break-inside: avoid; padding-block: .2rem; }
article { margin: 0 0 1.5rem; break-inside: avoid; }
.title { margin: 0; font-weight: 600; }
.about, .rights, .credit { margin: .15rem 0 0; color: var(--dim); font-size: .875rem; }
.summary { margin: .35rem 0 0; white-space: pre-line; }
@media print { body { max-width: none; padding: 0; font-size: 10.5pt; } nav { display: none; } a { color: inherit; } .title a::after { content: " (" attr(href) ")"; font-weight: 400; font-size: .8em; } h2, h3, h4 { break-after: avoid; } }
`
