"""The plan as PDF/UA-1 by Typst: python typst_pdf.py VALUES.json PLAN.pdf"""

import pathlib
import sys

import typst

SOURCE = """
#let plan = json("VALUES")
#set document(title: plan.title, author: plan.organisation)
#set text(lang: "en", size: 10.4pt)
#set page(paper: "a4", margin: 70pt, numbering: "1 / 1", header: text(8.4pt, plan.organisation))
#set heading(outlined: true)
#page(numbering: none)[
  #text(13pt, plan.organisation)
  #v(58pt)
  #text(38pt, weight: "bold", plan.title)
  #v(20pt)
  #plan.date
]
#outline(depth: 2)
#for chapter in plan.chapters [
  #pagebreak(weak: true)
  = #chapter.title
  #for section in chapter.sections [
    == #section.title
    #for words in section.paragraphs [
      #words

    ]
    #figure(
      caption: section.picture.caption,
      alt: section.picture.alt,
      grid(
        columns: (110pt, 320pt),
        row-gutter: 6pt,
        column-gutter: 8pt,
        ..section.picture.bars.map(bar => (
          align(right, text(8.6pt, bar.at(0))),
          stack(dir: ltr, spacing: 6pt,
            rect(width: bar.at(1) * 1.4pt, height: 14pt, radius: 2pt, fill: rgb("#0c3f47")),
            text(8.6pt, str(bar.at(1)))),
        )).flatten()
      ),
    )
    #figure(
      caption: section.table.caption,
      kind: table,
      table(
        columns: (auto, 1fr, auto, auto),
        align: (left, left, right, right),
        table.header(repeat: true, ..section.table.columns),
        ..section.table.rows.flatten()
      ),
    )
  ]
]
"""

values, target = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
source = values.with_suffix(".typ")
source.write_text(SOURCE.replace("VALUES", values.name), encoding="utf-8")
typst.compile(str(source), output=str(target), root=str(values.parent), pdf_standards=["ua-1"])
