//! The texts: whole in every language, used, sound, in the right form of Norwegian, and easy.

mod locales {
    mod ids;
    mod lessons;
    mod messages;
    mod readable;
    #[path = "../tidy/source.rs"]
    mod source;
    mod terms;
    mod wording;
}
