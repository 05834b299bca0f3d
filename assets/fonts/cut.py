"""Cuts the upstream static TrueType files down to what the documents use. See README.md.

usage: python cut.py FOLDER   (the folder that holds the unpacked npm packages named in README.md)
needs: fonttools 4
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FACES = [
    # upstream file, our file, family, style
    ("source-sans-3/400Regular/SourceSans3_400Regular.ttf", "KeystoneSans-Regular", "Keystone Sans", "Regular"),
    ("source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf", "KeystoneSans-Italic", "Keystone Sans", "Italic"),
    ("source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf", "KeystoneSans-SemiBold", "Keystone Sans", "SemiBold"),
    ("source-sans-3/700Bold/SourceSans3_700Bold.ttf", "KeystoneSans-Bold", "Keystone Sans", "Bold"),
    ("source-serif-4/400Regular/SourceSerif4_400Regular.ttf", "KeystoneSerif-Regular", "Keystone Serif", "Regular"),
    ("source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf", "KeystoneSerif-Italic", "Keystone Serif", "Italic"),
    ("source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf", "KeystoneSerif-SemiBold", "Keystone Serif", "SemiBold"),
    ("bricolage-grotesque/700Bold/BricolageGrotesque_700Bold.ttf", "BricolageGrotesque-Bold", "Bricolage Grotesque", "Bold"),
]

RANGES = [(0x20, 0x7E), (0xA0, 0x24F), (0x1E00, 0x1EFF), (0x2010, 0x2027), (0x2030, 0x203A)]
SINGLES = [
    0x0259, 0x0294, 0x02BB, 0x02BC, 0x02C6, 0x02DA, 0x02DC,
    0x2009, 0x202F, 0x2044, 0x2070, 0x2074, 0x207F, 0x20AC, 0x2116, 0x2122,
    0x2190, 0x2191, 0x2192, 0x2193, 0x2212, 0x2248, 0x2260, 0x2264, 0x2265,
    0x25A0, 0x25A1, 0x25B2, 0x25BC, 0x25C6, 0x25C7, 0x25CB, 0x25CF, 0x2610, 0x2611, 0x2713, 0x2717,
]
FEATURES = ["kern", "liga", "tnum", "lnum", "pnum", "ccmp", "locl", "mark"]
# These pairs stay on one glyph: the program writes the first character of each into the text layer.
SHARED = [{0x20, 0xA0}, {0x2D, 0x2010, 0x2011}]


def one_character_one_glyph(font):
    """A glyph has one Unicode value in a PDF's text layer, so characters drawn alike get a copy each."""
    cmap = font.getBestCmap()
    by_glyph = {}
    for code, name in sorted(cmap.items()):
        by_glyph.setdefault(name, []).append(code)
    copies = {}
    for name, codes in by_glyph.items():
        kept = next((pair for pair in SHARED if codes[0] in pair), set())
        for code in codes[1:]:
            if code not in kept:
                copies[code] = name
    glyf, hmtx, order = font["glyf"], font["hmtx"], font.getGlyphOrder()
    for code, source in copies.items():
        name = f"copy{code:04X}"
        glyf.glyphs[name] = glyf[source]
        hmtx.metrics[name] = hmtx.metrics[source]
        order = order + [name]
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[code] = name
    glyf.glyphOrder = order
    font.setGlyphOrder(order)


def complete(font):
    """No-break and soft hyphens are drawn like the hyphen; the narrow no-break space is a fifth of an em."""
    cmap = font.getBestCmap()
    for table in font["cmap"].tables:
        if table.isUnicode():
            for code in (0xAD, 0x2010, 0x2011):
                table.cmap.setdefault(code, cmap[0x2D])
    assert 0x202F in cmap, "every upstream face has the narrow no-break space"


def rename(font, family, style, post_script):
    for record in list(font["name"].names):
        if record.nameID in (1, 16, 21):
            record.string = family
        elif record.nameID in (2, 17, 22):
            record.string = style
        elif record.nameID == 4:
            record.string = f"{family} {style}"
        elif record.nameID == 6:
            record.string = post_script
        elif record.nameID not in (0, 7, 13, 14):
            font["name"].names.remove(record)


def main(folder):
    wanted = {code for low, high in RANGES for code in range(low, high + 1)} | set(SINGLES)
    for source, name, family, style in FACES:
        font = TTFont(folder / source)
        complete(font)
        options = subset.Options()
        options.layout_features = FEATURES
        options.hinting = False
        options.name_IDs = ["*"]
        options.notdef_outline = True
        options.drop_tables += ["DSIG", "meta", "STAT", "gasp"]
        cutter = subset.Subsetter(options)
        cutter.populate(unicodes=wanted)
        cutter.subset(font)
        one_character_one_glyph(font)
        rename(font, family, style, name)
        font["head"].modified = font["head"].created
        font.recalcTimestamp = False
        font.save(Path(__file__).parent / f"{name}.ttf")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
