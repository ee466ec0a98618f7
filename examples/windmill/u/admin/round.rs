//! ```cargo
//! [dependencies]
//! anyhow = "1"
//! ```

fn main(amount: f64, digits: Option<i32>) -> anyhow::Result<f64> {
    let factor = 10f64.powi(digits.unwrap_or(2));
    Ok((amount * factor).round() / factor)
}
