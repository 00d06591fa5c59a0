//! Literals of JavaScript.

use serde_json::{Value, json};

use super::super::literal;

fn value(text: &str) -> Option<Value> {
    literal::read(text).ok().map(|(value, _)| value)
}

#[test]
fn a_literal_ends_where_code_goes_on() {
    for (text, rest) in [
        ("{\"a\":[1]};next()", ";next()"),
        ("{a:[1,],};next()", ";next()"),
        ("'a'+b", "+b"),
        ("\"a\"), 1", "), 1"),
        ("!0,b", ",b"),
    ] {
        let (_, length) = literal::read(text).expect(text);
        assert_eq!(&text[length..], rest);
    }
}

#[test]
fn escapes_are_undone_and_halves_of_pairs_joined() {
    assert_eq!(
        value(r"'\\ \' \n\r\t\b\f\v\0 \x41 \u00fc \u{1D11E} \uD834\uDD1E \q'"),
        Some(json!("\\ ' \n\r\t\u{8}\u{c}\u{b}\0 A ü 𝄞 𝄞 q"))
    );
    assert_eq!(value("'a\\\r\nb\\\nc'"), Some(json!("abc")));
    assert_eq!(
        value(r"'\uD834 \uD834\n\uDD1E\uD834'"),
        Some(json!("\u{fffd} \u{fffd}\n\u{fffd}\u{fffd}"))
    );
}

#[test]
fn numbers_are_what_json_makes_of_them() {
    assert_eq!(
        value("{a:1e5,b:1.5,c:-2,d:.5,e:0x1f,f:18446744073709551615,g:1E+2,h:-1e-2,}"),
        Some(
            json!({"a": 100_000, "b": 1.5, "c": -2, "d": 0.5, "e": 31, "f": 1.8446744073709552e19, "g": 100, "h": -0.01})
        )
    );
}

#[test]
fn expressions_are_no_literals() {
    for text in [
        "",
        "t",
        "t.spec",
        "{a:b}",
        "{a}",
        "{...a}",
        "{[a]:1}",
        "{a(){}}",
        "[,]",
        "[1 2]",
        "`a${b}`",
        "1n",
        "1e999",
        "/a/",
        "!a",
        "=={}",
        "{a:1",
        "'a",
        "'a\n'",
        "'\\u12'",
        "'\\x4g'",
        "'\\u{110000000}'",
        "[",
        "\\",
        "-",
        "void 1",
    ] {
        assert_eq!(value(text), None, "{text:?}");
    }
}

#[test]
fn faults_tell_the_line_and_the_column() {
    let fault = literal::read("{a:1,\n ü:x}").expect_err("an expression");
    assert_eq!(fault.to_string(), "an expression at line 2 column 5 of it");
}
