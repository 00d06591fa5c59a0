//! A folder of Parquet files, laid out as Hive does it, as one table of DataFusion.

use std::{path::Path, sync::Arc};

use datafusion::{
    arrow::datatypes::DataType,
    datasource::{
        file_format::parquet::ParquetFormat,
        listing::{ListingOptions, ListingTableUrl},
    },
    prelude::SessionContext,
};

use crate::Failure;

/// Registers the table; gives the name of the column that the folders stand for.
pub async fn register(context: &SessionContext, name: &str, folder: &Path) -> Result<String, Failure> {
    let folder = folder
        .canonicalize()
        .map_err(|error| format!("{} cannot be read: {error}", folder.display()))?;
    // Only with a slash at its end it is a folder.
    let url = ListingTableUrl::parse(format!("{}/", folder.display()))?;
    let options = ListingOptions::new(Arc::new(ParquetFormat::default())).with_file_extension(".parquet");
    let keys = options.infer_partitions(&context.state(), &url).await?;
    let [key] = &keys[..] else {
        let why = "it has no files such as month=2024-01/rows.parquet";
        return Err(format!("{} is no data set of export_partitions: {why}", folder.display()).into());
    };
    let columns = vec![(key.clone(), DataType::Utf8)];
    let options = options.with_table_partition_cols(columns);
    context
        .register_listing_table(name, url.as_str(), options, None, None)
        .await?;
    Ok(key.clone())
}
