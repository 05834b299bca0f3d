//! What the file says of itself: information dictionary, XMP, the colours it means, and its identity.

use std::fmt::Write as _;

use lopdf::{Object, ObjectId, Stream, StringFormat, dictionary};
use printpdf::PdfDocument;

use super::Error;
use crate::document::Meta;
use crate::text::spans::readable;

/// The name of this program in the properties of a file.
const PRODUCER: &str = "Keystone";
/// sRGB, 480 bytes; see `assets/colour/README.md`.
const PROFILE: &[u8] = include_bytes!("../../../../assets/colour/sRGB.icc");

/// A date checked to be `YYYY-MM-DD`.
#[derive(Clone, Debug)]
pub(super) struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    pub(super) fn read(iso: &str) -> Result<Self, Error> {
        let wrong = || Error::Date(iso.to_owned());
        let mut parts = iso.split('-');
        let (Some(year), Some(month), Some(day), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(wrong());
        };
        if (year.len(), month.len(), day.len()) != (4, 2, 2) {
            return Err(wrong());
        }
        let date = Self {
            year: year.parse().map_err(|_| wrong())?,
            month: month.parse().map_err(|_| wrong())?,
            day: day.parse().map_err(|_| wrong())?,
        };
        if (1..=12).contains(&date.month) && (1..=31).contains(&date.day) { Ok(date) } else { Err(wrong()) }
    }

    /// Noon in UTC is the same day from Hawaii to New Caledonia.
    fn xmp(&self) -> String {
        format!("{:04}-{:02}-{:02}T12:00:00Z", self.year, self.month, self.day)
    }

    fn pdf(&self) -> Object {
        Object::string_literal(format!("D:{:04}{:02}{:02}120000Z", self.year, self.month, self.day))
    }
}

pub(super) fn describe(pdf: &mut PdfDocument, meta: &Meta) {
    let info = &mut pdf.metadata.info;
    info.author = readable(&meta.organisation);
    info.subject = readable(&meta.subtitle);
    info.creator = PRODUCER.to_owned();
    info.producer = PRODUCER.to_owned();
}

/// Removes what printpdf claims and XMP does not repeat, and sets the dates.
pub(super) fn clean_information(raw: &mut lopdf::Document, date: &Date) -> Result<(), Error> {
    let id = raw.trailer.get(b"Info")?.as_reference()?;
    let info = super::dictionary_of(raw, id)?;
    for key in ["GTS_PDFXVersion", "Identifier", "Trapped", "Keywords"] {
        info.remove(key.as_bytes());
    }
    info.set("CreationDate", date.pdf());
    info.set("ModDate", date.pdf());
    Ok(())
}

/// The XMP packet, uncompressed so that any tool finds it.
pub(super) fn add(raw: &mut lopdf::Document, meta: &Meta, date: &Date) -> ObjectId {
    let mut stream =
        Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, xmp(meta, date).into_bytes());
    stream.allows_compression = false;
    raw.add_object(stream)
}

fn xmp(meta: &Meta, date: &Date) -> String {
    let (title, author) = (escaped(&meta.title), escaped(&meta.organisation));
    let (subject, language, date) = (escaped(&meta.subtitle), escaped(&meta.language), date.xmp());
    format!(
        r#"<?xpacket begin="{mark}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li><rdf:li xml:lang="{language}">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool><xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>
<pdf:Producer>{PRODUCER}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part><pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"#,
        mark = '\u{feff}'
    )
}

fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in readable(text).chars() {
        match character {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            _ if character.is_control() => safe.push(' '),
            _ => safe.push(character),
        }
    }
    safe
}

/// The colours of the file are sRGB.
pub(super) fn output_intent(raw: &mut lopdf::Document) -> ObjectId {
    let profile =
        raw.add_object(Stream::new(dictionary! { "N" => 3, "Alternate" => "DeviceRGB" }, PROFILE.to_vec()));
    raw.add_object(dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "DestOutputProfile" => super::reference(profile),
    })
}

/// Gives the file an identity that follows from its contents alone.
pub(super) fn identify(raw: &mut lopdf::Document) {
    let mut both = Both(Fingerprint::default(), Fingerprint(0x9e37_79b9_7f4a_7c15));
    for (id, object) in &raw.objects {
        both.add(&id.0.to_be_bytes());
        // Writing into a fingerprint cannot fail.
        let _ = match object {
            Object::Stream(stream) => {
                both.add(&stream.content);
                write!(both, "{:?}", stream.dict)
            }
            other => write!(both, "{other:?}"),
        };
    }
    let id = [both.0.value().to_be_bytes(), both.1.value().to_be_bytes()].concat();
    let id = || Object::String(id.clone(), StringFormat::Hexadecimal);
    raw.trailer.set("ID", vec![id(), id()]);
}

/// Two fingerprints of the same bytes.
struct Both(Fingerprint, Fingerprint);

impl Both {
    fn add(&mut self, bytes: &[u8]) {
        self.0.add(bytes);
        self.1.add(bytes);
    }
}

impl std::fmt::Write for Both {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        self.add(text.as_bytes());
        Ok(())
    }
}

/// FNV-1a: no secret to keep, only the same answer everywhere.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fingerprint(u64);

impl Default for Fingerprint {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Fingerprint {
    pub(super) fn add(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    pub(super) fn value(self) -> u64 {
        self.0
    }
}
