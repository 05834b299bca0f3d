"""The plan by ReportLab, which writes no tags: python reportlab_pdf.py VALUES.json PLAN.pdf"""

import html
import json
import sys

from reportlab.graphics.shapes import Drawing, Rect, String
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table

plan = json.load(open(sys.argv[1], encoding="utf-8"))
styles = getSampleStyleSheet()
body, small = styles["BodyText"], styles["BodyText"].clone("small", fontSize=8.9, leading=11.8)


def words(text, style):
    return Paragraph(html.escape(text), style)


def picture(bars):
    drawing = Drawing(430, len(bars) * 20)
    for place, (name, count) in enumerate(bars):
        y = (len(bars) - place - 1) * 20
        drawing.add(String(112, y + 7, name, fontSize=8.6, textAnchor="end"))
        drawing.add(Rect(120, y + 3, count * 1.4, 14, rx=2, fillColor=colors.HexColor("#0c3f47")))
        drawing.add(String(126 + count * 1.4, y + 7, str(count), fontSize=8.6))
    return drawing


story = [words(plan["organisation"], body), words(plan["title"], styles["Title"]), words(plan["date"], body)]
for chapter in plan["chapters"]:
    story += [PageBreak(), words(chapter["title"], styles["Heading1"])]
    for part in chapter["sections"]:
        story.append(words(part["title"], styles["Heading2"]))
        story += [words(text, body) for text in part["paragraphs"]]
        story += [words(part["picture"]["caption"], small), picture(part["picture"]["bars"]), Spacer(1, 10)]
        table = part["table"]
        rows = [[words(cell, small) for cell in row] for row in [table["columns"], *table["rows"]]]
        grid = Table(rows, colWidths=[75, 250, 50, 50], repeatRows=1)
        grid.setStyle([("LINEBELOW", (0, 0), (-1, -1), 0.5, colors.HexColor("#d2dad6"))])
        story += [words(table["caption"], small), grid, Spacer(1, 10)]


def number(canvas, document):
    canvas.setFont("Helvetica", 8.4)
    canvas.drawRightString(525, 40, f"Page {document.page}")


template = SimpleDocTemplate(sys.argv[2], pagesize=A4, margin=70, title=plan["title"], lang="en")
template.build(story, onFirstPage=number, onLaterPages=number)
