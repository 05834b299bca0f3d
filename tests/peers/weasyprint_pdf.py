"""The plan as PDF/UA-1 by WeasyPrint: python weasyprint_pdf.py VALUES.json PLAN.pdf"""

import html
import json
import sys

import weasyprint

STYLE = """
@page { size: A4; margin: 70pt; @bottom-right { content: counter(page) " / " counter(pages) } }
body { font: 10.4pt/1.45 serif }
h1 { break-before: page } h1, h2, caption, figcaption { break-after: avoid }
figure { break-inside: avoid; margin: 14pt 0 }
table { border-collapse: collapse; font-size: 8.9pt; width: 100% } tr { break-inside: avoid }
td, th { padding: 3.6pt 5pt; border-bottom: .5pt solid #d2dad6; text-align: left }
.number { text-align: right }
.contents a::after { content: leader('.') target-counter(attr(href), page) }
"""


def cells(row, tag):
    kinds = ["", "", ' class="number"', ' class="number"']
    return "".join(f"<{tag}{kind}>{html.escape(cell)}</{tag}>" for cell, kind in zip(row, kinds))


def picture(bars):
    marks = []
    for place, (name, count) in enumerate(bars):
        y, length = place * 20, count * 1.4
        marks.append(
            f'<text x="112" y="{y + 13}" text-anchor="end">{html.escape(name)}</text>'
            f'<rect x="120" y="{y + 3}" width="{length}" height="14" rx="2" fill="#0c3f47"/>'
            f'<text x="{126 + length}" y="{y + 13}">{count}</text>'
        )
    return f'<svg width="430pt" viewBox="0 0 430 {len(bars) * 20}" font-size="8.6">{"".join(marks)}</svg>'


def section(part, name):
    table = part["table"]
    rows = "".join(f"<tr>{cells(row, 'td')}</tr>" for row in table["rows"])
    words = "".join(f"<p>{html.escape(text)}</p>" for text in part["paragraphs"])
    bars = part["picture"]
    return (
        f'<h2 id="{name}">{html.escape(part["title"])}</h2>{words}'
        f'<figure role="img" aria-label="{html.escape(bars["alt"])}">'
        f'<figcaption>{html.escape(bars["caption"])}</figcaption>{picture(bars["bars"])}</figure>'
        f'<table><caption>{html.escape(table["caption"])}</caption>'
        f'<thead><tr>{cells(table["columns"], "th")}</tr></thead><tbody>{rows}</tbody></table>'
    )


plan = json.load(open(sys.argv[1], encoding="utf-8"))
contents, body = [], []
for number, chapter in enumerate(plan["chapters"]):
    contents.append(f'<p><a href="#c{number}">{html.escape(chapter["title"])}</a></p>')
    body.append(f'<h1 id="c{number}">{html.escape(chapter["title"])}</h1>')
    for place, part in enumerate(chapter["sections"]):
        name = f"s{number}-{place}"
        contents.append(f'<p><a href="#{name}">{html.escape(part["title"])}</a></p>')
        body.append(section(part, name))
page = (
    f'<html lang="en"><head><title>{html.escape(plan["title"])}</title><style>{STYLE}</style></head><body>'
    f'<p>{html.escape(plan["organisation"])}</p><p style="font-size:38pt">{html.escape(plan["title"])}</p>'
    f'<p>{html.escape(plan["date"])}</p><div class="contents" style="break-before:page">{"".join(contents)}</div>'
    f'{"".join(body)}</body></html>'
)
weasyprint.HTML(string=page).write_pdf(sys.argv[2], pdf_variant="pdf/ua-1")
